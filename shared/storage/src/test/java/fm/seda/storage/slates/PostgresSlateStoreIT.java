package fm.seda.storage.slates;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private final SomebodysLists mirasLists = new SomebodysLists(DB);
  private final TestPeople people = new TestPeople(DB);
  private final TestItems items = new TestItems(DB);
  private final PostgresSlateStore store = new StoragePorts(DB.app(), Clock.systemUTC()).slates();
  private final UUID mira = mirasLists.mira;
  private final ItemRef house = mirasLists.house;
  private final ItemRef jazz = mirasLists.jazz;
  private final ItemRef artist = mirasLists.artist;

  @Test
  void answersWhatWasSaved() {
    var slate = mirasLists.ranked(NOW, house, jazz, artist);
    store.save(slate);

    assertThat(store.current(mira, "discover", NOW)).contains(slate.withSource(Source.DB));
    assertThat(store.current(mira, "feed", NOW)).isEmpty();
  }

  @Test
  void replacesTheListBefore() {
    store.save(mirasLists.ranked(NOW, house, artist));
    var next = mirasLists.ranked(NOW.plusSeconds(1), artist, jazz);
    store.save(next);

    assertThat(store.current(mira, "discover", NOW)).contains(next.withSource(Source.DB));
  }

  @Test
  void keepsAListThatWasRankedLater() {
    var later = mirasLists.ranked(NOW.plusSeconds(1), house);
    store.save(later);
    store.save(mirasLists.ranked(NOW, jazz));

    assertThat(store.current(mira, "discover", NOW)).contains(later.withSource(Source.DB));
  }

  @Test
  void endsWithItsTime() {
    store.save(mirasLists.ranked(NOW, house));

    assertThat(store.current(mira, "discover", NOW.plus(Duration.ofHours(24)))).isEmpty();
  }

  @Test
  void endsWhenTheTasteHasChanged() {
    store.save(mirasLists.ranked(NOW, house));
    people.taste(mira, TestVectors.axis(0), NOW.plusMillis(1));

    assertThat(store.current(mira, "discover", NOW)).isEmpty();
  }

  @Test
  void leavesOutWhatWasDeletedSince() {
    store.save(mirasLists.ranked(NOW, house, jazz));
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
    store.save(mirasLists.ranked(NOW, refs.toArray(ItemRef[]::new)));

    var kept = store.current(mira, "discover", NOW).orElseThrow();

    assertThat(kept.cards(Kind.TRACK)).hasSize(100);
    assertThat(kept.cards(Kind.ROOM)).hasSize(1);
  }

  @Test
  void saysWhoRankedIt() {
    new ManySlates(DB.worker(), new Json(ObjectMapper.getDefault()))
        .saveFromBatch(List.of(mirasLists.ranked(NOW, house)));
    assertThat(origins()).containsExactly("batch");

    store.save(mirasLists.ranked(NOW, house));
    assertThat(origins()).containsExactly("real-time");
  }

  @Test
  void survivesBeingSavedByManyAtOnce() {
    var saves =
        IntStream.range(0, 8)
            .mapToObj(i ->
                CompletableFuture.runAsync(() ->
                    store.save(
                        mirasLists.ranked(NOW.plusSeconds(i), i % 2 == 0 ? house : jazz, artist))))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(saves).join();

    var kept = store.current(mira, "discover", NOW).orElseThrow();
    assertThat(kept.generatedAt()).isEqualTo(NOW.plusSeconds(7));
    assertThat(kept.cards()).hasSize(2);
  }

  @Test
  void keepsNothingOfChanceWhereItHadNoPart() {
    store.save(mirasLists.ranked(NOW, house));

    assertThat(contexts()).singleElement().asString().doesNotContain("chance");
  }

  @Test
  void answersAndRemembersWhatWasKeptInAnOlderForm() {
    var slate = mirasLists.ranked(NOW, house, artist);
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

  @Test
  void tellsNobodyWhatWasShownToSomebodyElse() {
    var slate = mirasLists.ranked(NOW, house);
    store.recordShown(slate, NOW);
    store.save(slate);
    var other = people.add("other-" + UUID.randomUUID());

    for (var database : List.of(DB.app(), DB.worker())) {
      var theirs = new StoragePorts(database, Clock.systemUTC()).slates();
      assertThat(theirs.shown(other, slate.slateId(), house)).isEmpty();
      assertThat(theirs.current(other, "discover", NOW)).isEmpty();
    }
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
}
