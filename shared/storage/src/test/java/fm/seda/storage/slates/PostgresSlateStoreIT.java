package fm.seda.storage.slates;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import fm.seda.storage.testing.TestVectors;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostgresSlateStoreIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00.123456Z");

  /** A card as it was written before signals were kept in one line. */
  private static final String OLDER_FORM =
      """
      {"rank": 1, "score": 0.75,
       "friends": {"count": 2, "named": [{"userId": "alex", "name": "Alex", "avatarUrl": null}]},
       "explanation": {"text": "Because you like Kaytranada", "contributions": [
         {"signal": "content", "value": 0.8, "weight": 0.5, "share": 1.0,
          "because": [{"item": {"kind": "ARTIST", "id": "%s"}, "name": "K"}]}]},
       "degraded": ["friends"], "chance": null}\
      """;

  private final TestPeople people = new TestPeople(DB);
  private final TestItems items = new TestItems(DB);
  private final StoragePorts ports = new StoragePorts(DB.app(), Clock.systemUTC());
  private final PostgresSlateStore store = ports.slates();
  private final UUID mira = people.add("mira-" + UUID.randomUUID());
  private final ItemRef house = items.add(item(Kind.ROOM, "#house").genres("house"));
  private final ItemRef jazz = items.add(item(Kind.ROOM, "#jazz"));
  private final ItemRef artist = items.add(item(Kind.ARTIST, "Kaytranada"));

  @Test
  void answersWhatWasSaved() {
    var slate = slate(NOW, house, jazz, artist);
    store.save(slate);

    assertThat(store.current(mira, "discover", NOW)).contains(slate.withSource(Source.DB));
    assertThat(store.current(mira, "feed", NOW)).isEmpty();
  }

  @Test
  void replacesTheListBefore() {
    store.save(slate(NOW, house, artist));
    var next = slate(NOW.plusSeconds(1), artist, jazz);
    store.save(next);

    assertThat(store.current(mira, "discover", NOW)).contains(next.withSource(Source.DB));
  }

  @Test
  void keepsAListThatWasRankedLater() {
    var later = slate(NOW.plusSeconds(1), house);
    store.save(later);
    store.save(slate(NOW, jazz));

    assertThat(store.current(mira, "discover", NOW)).contains(later.withSource(Source.DB));
  }

  @Test
  void endsWithItsTime() {
    store.save(slate(NOW, house));

    assertThat(store.current(mira, "discover", NOW.plus(Duration.ofHours(24)))).isEmpty();
  }

  @Test
  void endsWhenTheTasteHasChanged() {
    store.save(slate(NOW, house));
    people.taste(mira, TestVectors.axis(0), NOW.plusMillis(1));

    assertThat(store.current(mira, "discover", NOW)).isEmpty();
  }

  @Test
  void leavesOutWhatWasDeletedSince() {
    store.save(slate(NOW, house, jazz));
    items.delete(house);

    assertThat(store.current(mira, "discover", NOW).orElseThrow().cards())
        .extracting(card -> card.item().ref())
        .containsExactly(jazz);
  }

  @Test
  void keepsNoMoreThanAnybodyPagesThrough() {
    var many = IntStream.range(0, 110).mapToObj(i -> item(Kind.TRACK, "t" + i)).toList();
    items.addAll(many);
    var refs = Stream.concat(Stream.of(house), many.stream().map(TestItems.Draft::ref));
    store.save(slate(NOW, refs.toArray(ItemRef[]::new)));

    var kept = store.current(mira, "discover", NOW).orElseThrow();

    assertThat(kept.cards(Kind.TRACK)).hasSize(100);
    assertThat(kept.cards(Kind.ROOM)).hasSize(1);
  }

  @Test
  void saysWhoRankedIt() {
    new ManySlates(DB.worker(), new Json(ObjectMapper.getDefault()))
        .saveFromBatch(List.of(slate(NOW, house)));
    assertThat(origins()).containsExactly("batch");

    store.save(slate(NOW, house));
    assertThat(origins()).containsExactly("real-time");
  }

  @Test
  void survivesBeingSavedByManyAtOnce() {
    var saves =
        IntStream.range(0, 8)
            .mapToObj(i ->
                CompletableFuture.runAsync(
                    () -> store.save(slate(NOW.plusSeconds(i), i % 2 == 0 ? house : jazz, artist))))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(saves).join();

    var kept = store.current(mira, "discover", NOW).orElseThrow();
    assertThat(kept.generatedAt()).isEqualTo(NOW.plusSeconds(7));
    assertThat(kept.cards()).hasSize(2);
  }

  @Test
  void remembersWhatWasShown() {
    var slate = slate(NOW, house, artist);
    store.recordShown(slate, NOW);
    anotherProcess().recordShown(slate, NOW.plusSeconds(9));

    assertThat(store.shown(mira, slate.slateId(), artist)).contains(slate.cards().get(1));
    assertThat(store.shown(mira, slate.slateId(), jazz)).isEmpty();
    assertThat(store.shown(mira, UUID.randomUUID(), artist)).isEmpty();
  }

  @Test
  void asksNothingAboutAListThatItRecordedItself() {
    var slate = slate(NOW, house, artist);
    store.recordShown(slate, NOW);
    DB.owner().asJobDo(sql -> sql.execute("delete from slates where id = ?", slate.slateId()));

    store.recordShown(slate.withCards(slate.cards().subList(1, 2)), NOW);
    assertThat(store.shown(mira, slate.slateId(), artist)).isEmpty();

    anotherProcess().recordShown(slate, NOW);
    assertThat(store.shown(mira, slate.slateId(), artist)).isPresent();
  }

  @Test
  void remembersTheNextPageOfAListToo() {
    var whole = slate(NOW, house, jazz, artist);
    store.recordShown(whole.withCards(whole.cards().subList(0, 1)), NOW);
    store.recordShown(whole, NOW.plusSeconds(5));

    assertThat(store.shown(mira, whole.slateId(), house)).isPresent();
    assertThat(store.shown(mira, whole.slateId(), artist)).isPresent();
  }

  @Test
  void countsAListThatIsShownInPartsOnce() {
    var whole = slate(NOW, house, jazz, artist);
    store.recordShown(whole.withCards(whole.cards().subList(0, 2)), NOW);
    store.recordShown(whole, NOW.plusSeconds(5));
    store.recordShown(slate(NOW, house), NOW.plusSeconds(6));

    assertThat(ports.listeners().load(mira, NOW).shown())
        .isEqualTo(Map.of(house, 2, jazz, 1, artist, 1));
  }

  @Test
  void logsHowProbableItWasWhereChanceHadAPart() {
    var whole = slate(NOW, house, jazz, artist);
    var cards =
        List.of(
            whole.cards().getFirst(),
            by(new Chance(0.99, false), whole.cards().get(1)),
            by(new Chance(0.0025, true), whole.cards().getLast()));
    var slate = whole.withCards(cards);
    store.save(slate);
    assertThat(store.current(mira, "discover", NOW)).contains(slate.withSource(Source.DB));

    store.recordShown(slate.withCards(cards.subList(0, 1)), NOW);
    assertThat(propensities(slate)).isNull();
    store.recordShown(slate.withCards(cards.subList(0, 2)), NOW);
    store.recordShown(slate, NOW);

    assertThat(store.shown(mira, slate.slateId(), artist)).contains(cards.getLast());
    assertThat(propensities(slate))
        .isEqualTo("{\"%s\": 0.99, \"%s\": 0.0025}".formatted(jazz, artist));
  }

  @Test
  void keepsNothingOfChanceWhereItHadNoPart() {
    store.save(slate(NOW, house));

    assertThat(contexts()).singleElement().asString().doesNotContain("chance");
  }

  @Test
  void answersAndRemembersWhatWasKeptInAnOlderForm() {
    var slate = slate(NOW, house, artist);
    store.save(slate);
    store.recordShown(slate, NOW);
    DB.owner()
        .asJobDo(sql -> {
          sql.execute(
              "update lists set cards = ? where user_id = ?",
              "[%1$s, %1$s]".formatted(OLDER_FORM.formatted(artist.id())),
              mira);
          sql.execute(
              "update slates set cards = jsonb_build_object(?::text, ?::jsonb) where id = ?",
              artist.toString(),
              OLDER_FORM.formatted(artist.id()),
              slate.slateId());
        });

    assertThat(store.current(mira, "discover", NOW)).contains(slate.withSource(Source.DB));
    assertThat(store.shown(mira, slate.slateId(), artist)).contains(slate.cards().getLast());
  }

  private static PostgresSlateStore anotherProcess() {
    return new StoragePorts(DB.app(), Clock.systemUTC()).slates();
  }

  @Test
  void tellsNobodyWhatWasShownToSomebodyElse() {
    var slate = slate(NOW, house);
    store.recordShown(slate, NOW);
    store.save(slate);
    var other = people.add("other-" + UUID.randomUUID());

    for (var database : List.of(DB.app(), DB.worker())) {
      var theirs = new StoragePorts(database, Clock.systemUTC()).slates();
      assertThat(theirs.shown(other, slate.slateId(), house)).isEmpty();
      assertThat(theirs.current(other, "discover", NOW)).isEmpty();
    }
  }

  private static Card by(Chance chance, Card card) {
    return new Card(card.item(), card.score(), card.friends(), card.explanation(), chance);
  }

  private static @Nullable String propensities(Slate slate) {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery("select propensities::text from slates where id = :slate")
                .bind("slate", slate.slateId())
                .mapTo(String.class)
                .list())
        .getFirst();
  }

  private List<String> contexts() {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery("select context::text from recommendations where user_id = :user")
                .bind("user", mira)
                .mapTo(String.class)
                .list());
  }

  private List<String> origins() {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery("select distinct source from recommendations where user_id = :user")
                .bind("user", mira)
                .mapTo(String.class)
                .list());
  }

  private Slate slate(Instant at, ItemRef... refs) {
    var known = ports.catalog().items(List.of(refs));
    var cards =
        Arrays.stream(refs)
            .map(ref ->
                new Card(
                    known.get(ref),
                    0.75,
                    new Friends(2, List.of(new Friend("alex", "Alex", null))),
                    new Explanation(
                        "Because you like Kaytranada",
                        List.of(
                            new Contribution(
                                "content", 0.8, 0.5, 1, List.of(new Because(artist, "K")))))))
            .toList();
    return new Slate(
        UUID.randomUUID(),
        mira,
        "discover",
        Source.LIVE,
        "discover-1",
        at,
        at.plus(Duration.ofHours(24)),
        List.of("friends"),
        cards);
  }
}
