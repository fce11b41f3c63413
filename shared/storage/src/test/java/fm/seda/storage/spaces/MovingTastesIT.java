package fm.seda.storage.spaces;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.taste.StaleTastes;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is to move after a promotion, whether the new space is as wide as the former or not. */
class MovingTastesIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final Clock clock = Clock.systemUTC();
  private final Promotion promotion =
      new Promotion(db.worker(), new VectorTables(db.worker(), clock), clock);
  private final StaleTastes stale = new StaleTastes(db.worker(), clock);
  private final ItemRef room = new TestItems(db).add(item(Kind.ROOM, "room").at(axis(1)));
  private final TestPeople people = new TestPeople(db);
  private final UUID mira = people.add("mira");

  @BeforeEach
  void miraHasATaste() {
    people.affinity(mira, room, 4, clock.instant());
    taste();
  }

  @Test
  void nobodyMovesWhileASpaceIsOnlyTried() {
    ready(TestSpace.of(db, "other", 16));

    assertThat(stale.page(null, 10)).isEmpty();
  }

  @Test
  void everybodyMovesToANarrowerSpaceOnce() {
    movesTo(TestSpace.of(db, "other", 16));
  }

  @Test
  void everybodyMovesToAnotherModelOfTheSameWidthOnce() {
    movesTo(TestSpace.of(db, "other", TestDatabase.DIM));
  }

  @Test
  void whoMovedMovesBackIfTheSpaceIsTakenBack() {
    movesTo(TestSpace.of(db, "other", 16));

    promotion.rollback();

    assertThat(stale.page(null, 10)).containsExactly(mira);
  }

  private void movesTo(TestSpace other) {
    ready(other);
    promotion.promote(other.space(), 1);
    assertThat(stale.page(null, 10)).containsExactly(mira);

    taste();

    assertThat(stale.page(null, 10)).isEmpty();
  }

  private void ready(TestSpace other) {
    promotion.prepare(other.space());
    other.writeAny(List.of(room));
    promotion.buildIndexes(other.space());
  }

  /** In another process, which has not remembered which table is the live one. */
  private void taste() {
    new StoragePorts(db.worker(), clock).taste().refresh(mira);
  }
}
