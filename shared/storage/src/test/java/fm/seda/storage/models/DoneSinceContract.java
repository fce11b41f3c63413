package fm.seda.storage.models;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestModels.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.slate.Because;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestModels;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What goes with what somebody did since the training, whoever reads it. */
abstract class DoneSinceContract {

  static final Instant NOW = TRAINED.plus(Duration.ofHours(12));
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static final Instant TODAY = TRAINED.plus(Duration.ofHours(1));
  private static final Instant YESTERDAY = TRAINED.minus(Duration.ofHours(1));

  final TestDatabase db = TestDatabase.fresh();
  private final TestItems items = new TestItems(db);
  private final TestPeople people = new TestPeople(db);
  private final ItemRef house = items.add(item(Kind.ARTIST, "House"));
  private final ItemRef jazz = items.add(item(Kind.ARTIST, "Jazz"));
  private final ItemRef disco = items.add(item(Kind.ROOM, "#disco"));
  private final ItemRef soul = items.add(item(Kind.ROOM, "#soul"));
  private final ItemRef glow = items.add(item(Kind.TRACK, "Glow"));
  private final UUID ada = people.add("ada");

  /** What is known of this person now. */
  abstract LearntTaste tasteOf(UUID person);

  private void train() {
    model().publish();
  }

  private TestModels model() {
    return new TestModels(db)
        .item(house, 1, 0)
        .item(jazz, 0, 1)
        .item(disco, 1, 1)
        .item(soul, 1, 2)
        .item(glow, 2, 1)
        .goesWith(disco, house, 0.5)
        .goesWith(glow, house, 0.4)
        .goesWith(soul, house, 0.25)
        .goesWith(soul, jazz, 0.75);
  }

  @Test
  void bringsWhatGoesWithSomethingDoneSince() {
    train();
    people.affinity(ada, house, 1, TODAY);

    var since = tasteOf(ada).since(ada, Kind.ROOM, 10).orElseThrow();

    assertThat(since.trainedAt()).isEqualTo(TRAINED);
    assertThat(names(since)).containsExactly("#disco", "#soul");
    assertThat(since.companions().getFirst().score()).isCloseTo(0.5, within(1e-6));
    assertThat(since.companions().getFirst().because()).isEqualTo(new Because(house, "House"));
    assertThat(rooms(10)).containsExactly("#disco", "#soul");
    assertThat(names(tasteOf(ada).since(ada, Kind.TRACK, 10).orElseThrow()))
        .containsExactly("Glow");
    assertThat(tasteOf(ada).since(ada, Kind.PLAYLIST, 10)).isEmpty();
  }

  @Test
  void addsUpWhatSpeaksForAnItemAndNamesWhatSaysMost() {
    train();
    people.affinity(ada, house, 32, TODAY);
    people.affinity(ada, jazz, 1, TODAY);

    var best = tasteOf(ada).since(ada, Kind.ROOM, 10).orElseThrow().companions();

    // 32 times as dear is worth twice as much
    assertThat(best.get(0).item().ref()).isEqualTo(soul);
    assertThat(best.get(0).score()).isCloseTo(2 * 0.25 + 0.75, within(1e-6));
    assertThat(best.get(0).because().name()).isEqualTo("Jazz");
    assertThat(best.get(1).score()).isCloseTo(2 * 0.5, within(1e-6));
    assertThat(best.get(1).because().name()).isEqualTo("House");
    assertThat(rooms(1)).containsExactly("#soul");
  }

  @Test
  void leavesToTheModelsWhatTheyKnow() {
    train();
    people.affinity(ada, house, 1, YESTERDAY);
    people.affinity(ada, jazz, 1, TRAINED);

    assertThat(tasteOf(ada).since(ada, Kind.ROOM, 10)).isEmpty();
  }

  @Test
  void hasNothingToSayWithoutAModel() {
    people.affinity(ada, house, 1, TODAY);
    assertThat(tasteOf(ada).since(ada, Kind.ROOM, 10)).isEmpty();

    model().write();
    assertThat(tasteOf(ada).since(ada, Kind.ROOM, 10)).isEmpty();
  }

  @Test
  void hasNothingToSayOfWhatTheModelDoesNotKnow() {
    train();
    people.affinity(ada, items.add(item(Kind.ARTIST, "came since")), 1, TODAY);
    people.affinity(ada, disco, 1, TODAY);

    assertThat(tasteOf(ada).since(ada, Kind.ROOM, 10)).isEmpty();
  }

  @Test
  void goesByWhatTheyDidAndNobodyElse() {
    train();
    var eve = people.add("eve");
    people.affinity(eve, house, 1, TODAY);

    assertThat(tasteOf(ada).since(ada, Kind.ROOM, 10)).isEmpty();
    assertThat(tasteOf(eve).since(eve, Kind.ROOM, 10)).isPresent();
  }

  @Test
  void whatTheyRejectedDoesNotSpeak() {
    train();
    people.affinity(ada, house, 3, TODAY);
    people.affinity(ada, jazz, -1, TODAY);

    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "update affinities set counts = '{\"play\": 9, \"hide\": 1}' where item_id = ?",
                house.id()));

    assertThat(tasteOf(ada).since(ada, Kind.ROOM, 10)).isEmpty();
  }

  @Test
  void whatTheyDecidedToSeeNoMoreDoesNotSpeakForAsLongAsThatHolds() {
    train();
    people.affinity(ada, house, 1, TODAY);
    people.decide(ada, house, Decision.NEVER, null);
    people.affinity(ada, jazz, 1, TODAY);
    people.decide(ada, jazz, Decision.DISMISS, NOW.minusSeconds(1));

    assertThat(rooms(10)).containsExactly("#soul");
    assertThat(tasteOf(ada).since(ada, Kind.TRACK, 10)).isEmpty();
  }

  @Test
  void whatLeftTheCatalogueNeitherComesNorSpeaks() {
    train();
    people.affinity(ada, house, 1, TODAY);
    people.affinity(ada, jazz, 1, TODAY);
    items.delete(jazz);
    items.delete(disco);

    var only = tasteOf(ada).since(ada, Kind.ROOM, 10).orElseThrow().companions();

    assertThat(only).hasSize(1);
    assertThat(only.getFirst().item().ref()).isEqualTo(soul);
    assertThat(only.getFirst().because().name()).isEqualTo("House");
  }

  private List<String> rooms(int limit) {
    return names(tasteOf(ada).since(ada, Kind.ROOM, limit).orElseThrow());
  }

  private static List<String> names(LearntTaste.Since since) {
    return since.companions().stream().map(it -> it.item().name()).toList();
  }
}
