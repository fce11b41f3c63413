package fm.seda.storage.slates;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownLogIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00.123456Z");

  private final SomebodysLists mirasLists = new SomebodysLists(DB);
  private final StoragePorts ports = new StoragePorts(DB.app(), Clock.systemUTC());
  private final PostgresSlateStore store = ports.slates();
  private final UUID mira = mirasLists.mira;
  private final ItemRef house = mirasLists.house;
  private final ItemRef jazz = mirasLists.jazz;
  private final ItemRef artist = mirasLists.artist;

  @Test
  void remembersWhatWasShown() {
    var slate = mirasLists.ranked(NOW, house, artist);
    store.recordShown(slate, NOW);
    anotherProcess().recordShown(slate, NOW.plusSeconds(9));

    assertThat(store.shown(mira, slate.slateId(), artist)).contains(slate.cards().get(1));
    assertThat(store.shown(mira, slate.slateId(), jazz)).isEmpty();
    assertThat(store.shown(mira, UUID.randomUUID(), artist)).isEmpty();
  }

  @Test
  void asksNothingAboutAListThatItRecordedItself() {
    var slate = mirasLists.ranked(NOW, house, artist);
    store.recordShown(slate, NOW);
    DB.owner().asJobDo(sql -> sql.execute("delete from slates where id = ?", slate.slateId()));

    store.recordShown(slate.withCards(slate.cards().subList(1, 2)), NOW);
    assertThat(store.shown(mira, slate.slateId(), artist)).isEmpty();

    anotherProcess().recordShown(slate, NOW);
    assertThat(store.shown(mira, slate.slateId(), artist)).isPresent();
  }

  @Test
  void remembersTheNextPageOfAListToo() {
    var whole = mirasLists.ranked(NOW, house, jazz, artist);
    store.recordShown(whole.withCards(whole.cards().subList(0, 1)), NOW);
    store.recordShown(whole, NOW.plusSeconds(5));

    assertThat(store.shown(mira, whole.slateId(), house)).isPresent();
    assertThat(store.shown(mira, whole.slateId(), artist)).isPresent();
  }

  @Test
  void countsAListThatIsShownInPartsOnce() {
    var whole = mirasLists.ranked(NOW, house, jazz, artist);
    store.recordShown(whole.withCards(whole.cards().subList(0, 2)), NOW);
    store.recordShown(whole, NOW.plusSeconds(5));
    store.recordShown(mirasLists.ranked(NOW, house), NOW.plusSeconds(6));

    assertThat(ports.listeners().load(mira, NOW).shown())
        .isEqualTo(Map.of(house, 2, jazz, 1, artist, 1));
  }

  @Test
  void logsHowProbableItWasWhereChanceHadAPart() {
    var whole = mirasLists.ranked(NOW, house, jazz, artist);
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

  private static PostgresSlateStore anotherProcess() {
    return new StoragePorts(DB.app(), Clock.systemUTC()).slates();
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
}
