package fm.seda.storage.spaces;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.SPACE;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Conflict;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RebuildIT {

  private static final int AT_FIRST = 300;

  private final TestDatabase db = TestDatabase.fresh();
  private final Clock clock = Clock.systemUTC();
  private final VectorTables tables = new VectorTables(db.worker(), clock);
  private final Rebuild rebuild = new Rebuild(db.worker(), tables, clock);
  private final Promotion promotion = new Promotion(db.worker(), tables, clock);
  private final TestItems items = new TestItems(db);
  private final TestSpace live = new TestSpace(db, SPACE);

  @Test
  void whatWasWrittenMeanwhileIsInTheNewTable() throws InterruptedException, ExecutionException {
    var written = new ArrayList<>(rooms(AT_FIRST));
    live.writeAny(written);
    var done = new AtomicBoolean();
    var begun = new CountDownLatch(3);
    List<ItemRef> meanwhile;
    try (var writing = Executors.newSingleThreadExecutor()) {
      var writer =
          writing.submit(() -> {
            var all = new ArrayList<ItemRef>();
            while (!done.get()) {
              var some = rooms(5);
              live.writeAny(some);
              all.addAll(some);
              begun.countDown();
            }
            return all;
          });
      begun.await();
      rebuild.run();
      done.set(true);
      meanwhile = writer.get();
    }
    written.addAll(meanwhile);

    assertThat(TestSpace.states(db)).containsExactly("item_vectors former", "item_vectors_2 live");
    var vectors = "(select item_id, embedding from item_vectors_2)";
    assertThat(TestSpace.rows(db, vectors))
        .hasSize(written.size())
        .containsAll(TestSpace.rows(db, "(select item_id, embedding from item_vectors)"));
    assertThat(promotion.buildIndexes(SPACE)).isEmpty();
    assertThat(promotion.coverage(SPACE).leastShare()).isEqualTo(1);
  }

  @Test
  void aVectorThatWasReplacedMeanwhileIsTheNewOne() {
    var room = rooms(1);
    live.write(room, _ -> axis(0));
    db.worker()
        .asJobDo(sql -> {
          Promotion.create(SPACE, sql);
          LiveTable.copyAll(
              tables.live(), VectorTables.named((short) 2, VectorTables.read(sql)), sql);
        });
    db.owner().asJobDo(sql -> sql.execute("update item_vectors set content_hash = 'old'"));
    live.write(room, _ -> axis(1));

    rebuild.run();

    assertThat(TestSpace.rows(db, "(select left(cast(embedding as text), 5) from item_vectors_2)"))
        .containsExactly("(\"[0,1,\")");
  }

  @Test
  void goingBackKeepsWhatWasWrittenSince() {
    live.writeAny(rooms(3));
    rebuild.run();
    live.writeAny(rooms(4));

    assertThat(promotion.rollback()).isEqualTo(SPACE);

    assertThat(TestSpace.states(db)).containsExactly("item_vectors live", "item_vectors_2 shadow");
    assertThat(TestSpace.rows(db, "item_vectors")).hasSize(7);
  }

  @Test
  void canBeDoneAgainAndAgain() {
    live.writeAny(rooms(3));

    assertThat(rebuild.run()).isEqualTo(new Rebuild.Done(3, 0));
    assertThat(rebuild.run()).isEqualTo(new Rebuild.Done(3, 0));

    assertThat(TestSpace.states(db))
        .containsExactly("item_vectors former", "item_vectors_2 former", "item_vectors_3 live");
  }

  @Test
  void nothingIsRebuiltWhereNothingWasEmbedded() {
    assertThatThrownBy(rebuild::run).isInstanceOf(Conflict.class);
    assertThat(TestSpace.states(db)).containsExactly("item_vectors live");
  }

  private List<ItemRef> rooms(int count) {
    var added = new ArrayList<ItemRef>();
    for (int i = 0; i < count; i++) {
      added.add(items.add(item(Kind.ROOM, "room")));
    }
    return added;
  }
}
