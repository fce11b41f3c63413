package fm.seda.storage.spaces;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.SPACE;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.VectorStore.Query;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormerTablesIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final Clock clock = Clock.systemUTC();
  private final VectorTables tables = new VectorTables(db.worker(), clock);
  private final Promotion promotion = new Promotion(db.worker(), tables, clock);
  private final TestSpace second = TestSpace.of(db, "second", 16);
  private final TestSpace third = TestSpace.of(db, "third", 8);
  private final ItemRef room = new TestItems(db).add(item(Kind.ROOM, "room").at(axis(0)));
  private final UUID mira = new TestPeople(db).add("mira");

  @Test
  void areKeptWhileSomebodyMayBeAtWorkWithThem() {
    promote(second);

    assertThat(former(Duration.ofMinutes(14)).drop()).isEmpty();

    assertThat(TestSpace.states(db)).containsExactly("item_vectors former", "item_vectors_2 live");
  }

  @Test
  void areDroppedAfterThat() {
    promote(second);
    promote(third);

    assertThat(former(Duration.ofMinutes(16)).drop())
        .containsExactlyInAnyOrder("item_vectors", "item_vectors_2");

    assertThat(TestSpace.states(db)).containsExactly("item_vectors_3 live");
    // the migrations know it
    assertThat(TestSpace.rows(db, "item_vectors")).isEmpty();
    assertThat(TestSpace.rows(db, "(select to_regclass('rooms_vectors_2'))")).containsExactly("()");
  }

  @Test
  void waitForWhoeverReadsTheCatalogue() {
    promote(second);
    promote(third);

    db.worker()
        .asJobDo(sql -> {
          sql.execute("select count(*) from items");
          assertThat(former(Duration.ofMinutes(16)).drop()).containsExactly("item_vectors");
        });

    assertThat(former(Duration.ofMinutes(16)).drop()).containsExactly("item_vectors_2");
  }

  @Test
  void areNeverMissedByWhoStillRemembersThem() {
    promote(second);
    var remembers = new StoragePorts(db.app(), Clock.fixed(clock.instant(), clock.getZone()));
    var store = remembers.vectors();
    var query = new Query(Kind.ROOM, second.space(), TestSpace.axis(16, 0), Set.of(), Set.of(), 3);
    assertThat(store.nearest(query)).hasSize(1);
    promote(third);
    former(Duration.ofMinutes(16)).drop();

    assertThat(store.nearest(query)).isEmpty();
    assertThat(store.vectors(List.of(room), second.space())).isEmpty();
    assertThat(store.vectors(List.of(room), third.space())).hasSize(1);
  }

  @Test
  void areFoundAgainInTheTableThatReplacedThem() {
    promote(second);
    var store = new StoragePorts(db.app(), Clock.fixed(clock.instant(), clock.getZone())).vectors();
    assertThat(store.vectors(List.of(room), second.space())).hasSize(1);
    new Rebuild(db.worker(), tables, clock).run();
    former(Duration.ofMinutes(16)).drop();

    assertThat(store.vectors(List.of(room), second.space())).hasSize(1);
  }

  @Test
  void takeTheTastesThatWereOfTheirSpaceAlong() {
    new TestPeople(db).taste(mira, axis(0), clock.instant());
    promote(second);
    var listeners = new StoragePorts(db.app(), clock).listeners();
    assertThat(listeners.load(mira, clock.instant()).space()).isEqualTo(SPACE);
    former(Duration.ofMinutes(16)).drop();

    var counted = new StoragePorts(db.app(), clock).listeners().load(mira, clock.instant());

    assertThat(counted.taste()).isEmpty();
    assertThat(counted.space()).isEqualTo(second.space());
  }

  private void promote(TestSpace space) {
    promotion.prepare(space.space());
    space.writeAny(List.of(room));
    promotion.buildIndexes(space.space());
    promotion.promote(space.space(), 1);
  }

  private FormerTables former(Duration later) {
    return new FormerTables(db.worker(), tables, Clock.offset(clock, later));
  }
}
