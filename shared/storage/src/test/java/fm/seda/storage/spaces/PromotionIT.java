package fm.seda.storage.spaces;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.SPACE;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Conflict;
import fm.seda.engine.port.VectorStore;
import fm.seda.storage.embedding.VectorBacklog;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromotionIT {

  private static final int ROOMS = 12;

  private final TestDatabase db = TestDatabase.fresh();
  private final Clock clock = Clock.systemUTC();
  private final VectorTables tables = new VectorTables(db.worker(), clock);
  private final Promotion promotion = new Promotion(db.worker(), tables, clock);
  private final StoragePorts ports = new StoragePorts(db.app(), clock);
  private final TestSpace other = TestSpace.of(db, "other", 16);
  private final List<ItemRef> rooms = new ArrayList<>();
  private final TestPeople people = new TestPeople(db);
  private final UUID mira = people.add("mira");

  @BeforeEach
  void addRooms() {
    var items = new TestItems(db);
    for (int i = 0; i < ROOMS; i++) {
      rooms.add(items.add(item(Kind.ROOM, "room " + i).at(axis(i))));
    }
    people.affinity(mira, rooms.get(2), 4, clock.instant());
  }

  @Test
  void vectorsOfASpaceThatIsNotPreparedAreRefused() {
    assertThatThrownBy(() -> other.writeAny(rooms))
        .isInstanceOf(Conflict.class)
        .hasMessage(
            "This cell's vectors are of test axes (384); test other (16) has to be prepared and"
                + " promoted first.");
    assertThatThrownBy(() -> backlog().among(other.space(), rooms)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> backlog().oldest(other.space(), 9)).isInstanceOf(Conflict.class);
  }

  @Test
  void vectorsOfAPreparedSpaceGoIntoATableOfTheirOwn() {
    var before = TestSpace.rows(db, "item_vectors");
    promotion.prepare(other.space());

    assertThat(backlog().among(other.space(), rooms)).hasSize(ROOMS);
    assertThat(other.writeAny(rooms)).isEqualTo(ROOMS);

    assertThat(backlog().among(other.space(), rooms)).isEmpty();
    assertThat(backlog().oldest(SPACE, 9)).isEmpty();
    assertThat(TestSpace.rows(db, "item_vectors")).isEqualTo(before);
    assertThat(TestSpace.rows(db, "item_vectors_2")).hasSize(ROOMS);
  }

  @Test
  void aSpaceIsPreparedOnceByTwoAtATime() throws InterruptedException, ExecutionException {
    twice(() -> {
      new Promotion(db.worker(), new VectorTables(db.worker(), clock), clock)
          .prepare(other.space());
      return "prepared";
    });
    promotion.prepare(other.space());

    assertThat(TestSpace.states(db)).containsExactly("item_vectors live", "item_vectors_2 shadow");
  }

  @Test
  void coverageSaysHowMuchOfEachKindHasItsVector() {
    var tracks =
        List.of(
            new TestItems(db).add(item(Kind.TRACK, "placed")),
            new TestItems(db).add(item(Kind.TRACK, "not placed")));
    promotion.prepare(other.space());
    other.writeAny(rooms);
    other.writeAny(tracks.subList(0, 1));

    var coverage = promotion.coverage(other.space());

    assertThat(coverage.kinds())
        .isEqualTo(
            Map.of(
                Kind.ROOM, new Coverage.Part(ROOMS, ROOMS), Kind.TRACK, new Coverage.Part(1, 2)));
    assertThat(coverage.leastShare()).isEqualTo(0.5);
  }

  @Test
  void aVectorOfAnOldTextCoversNothing() {
    promotion.prepare(other.space());
    other.writeAny(rooms);
    db.owner().asJobDo(sql -> sql.execute("update items set content_hash = 'new'"));

    assertThat(promotion.coverage(other.space()).leastShare()).isZero();
  }

  @Test
  void indexesAreBuiltForEveryKindThatHasNone() {
    promotion.prepare(other.space());

    assertThat(promotion.buildIndexes(other.space())).containsExactlyInAnyOrder(Kind.values());
    assertThat(promotion.buildIndexes(other.space())).isEmpty();
    assertThat(promotion.buildIndexes(SPACE)).isEmpty();
  }

  @Test
  void aSpaceWithoutIndexesIsNotPromoted() {
    promotion.prepare(other.space());
    other.writeAny(rooms);

    assertThatThrownBy(() -> promotion.promote(other.space(), 1))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("build its indexes first");
    assertThat(TestSpace.states(db)).contains("item_vectors live");
  }

  @Test
  void aSpaceOfTooFewVectorsIsNotPromoted() {
    promotion.prepare(other.space());
    other.writeAny(rooms.subList(0, 9));
    promotion.buildIndexes(other.space());

    assertThatThrownBy(() -> promotion.promote(other.space(), 0.8))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("only 75.0 %");
    assertThat(TestSpace.states(db)).contains("item_vectors live");
    promotion.promote(other.space(), 0.75);
    assertThat(TestSpace.states(db)).contains("item_vectors_2 live");
  }

  @Test
  void aSpaceThatIsLiveOrUnknownIsNotPromoted() {
    assertThatThrownBy(() -> promotion.promote(SPACE, 1)).hasMessageContaining("live already");
    assertThatThrownBy(() -> promotion.promote(other.space(), 1))
        .hasMessageContaining("prepare it first");
  }

  @Test
  void ofTwoPromotionsAtATimeOneIsRefused() throws InterruptedException, ExecutionException {
    ready(other);

    var said =
        twice(() -> {
          try {
            new Promotion(db.worker(), tables, clock).promote(other.space(), 1);
            return "promoted";
          } catch (Conflict late) {
            return late.detail();
          }
        });

    assertThat(said).containsExactlyInAnyOrder("promoted", "test other (16) is live already.");
    assertThat(TestSpace.states(db)).containsExactly("item_vectors former", "item_vectors_2 live");
  }

  @Test
  void somebodyIsRankedInTheFormerSpaceUntilTheirTasteIsComputed() {
    ports.taste().recompute(mira);
    ready(other);
    promotion.promote(other.space(), 1);

    var before = ports.listeners().load(mira, clock.instant());
    assertThat(before.space()).isEqualTo(SPACE);
    assertThat(nearest(before.space(), before.taste().getFirst().direction()))
        .startsWith(rooms.get(2));
    assertThat(ports.vectors().vectors(rooms, before.space()).values())
        .allSatisfy(vector -> assertThat(vector).hasSize(SPACE.dim()));

    new StoragePorts(db.app(), clock).taste().refresh(mira);

    var after = ports.listeners().load(mira, clock.instant());
    assertThat(after.space()).isEqualTo(other.space());
    assertThat(after.taste().getFirst().direction()).hasSize(16);
    assertThat(nearest(after.space(), after.taste().getFirst().direction()))
        .startsWith(rooms.get(2));
  }

  @Test
  void whoHasNoTasteIsRankedInTheLiveSpace() {
    ready(other);
    var stranger = UUID.randomUUID();
    assertThat(ports.listeners().load(stranger, clock.instant()).space()).isEqualTo(SPACE);

    promotion.promote(other.space(), 1);

    var later = new StoragePorts(db.app(), clock).listeners();
    assertThat(later.load(stranger, clock.instant()).space()).isEqualTo(other.space());
    assertThat(later.load(mira, clock.instant()).space()).isEqualTo(other.space());
  }

  @Test
  void aPromotionCanBeTakenBackAndMadeAgain() {
    ready(other);
    promotion.promote(other.space(), 1);

    assertThat(promotion.rollback()).isEqualTo(SPACE);

    assertThat(TestSpace.states(db)).containsExactly("item_vectors live", "item_vectors_2 shadow");
    assertThatThrownBy(promotion::rollback)
        .isInstanceOf(Conflict.class)
        .hasMessage("There is nothing to go back to.");
    promotion.promote(other.space(), 1);
    assertThat(tables.live().space()).isEqualTo(other.space());
  }

  private void ready(TestSpace space) {
    promotion.prepare(space.space());
    space.writeAny(rooms);
    promotion.buildIndexes(space.space());
  }

  private List<ItemRef> nearest(EmbeddingSpace space, float[] direction) {
    return ports
        .vectors()
        .nearest(new VectorStore.Query(Kind.ROOM, space, direction, Set.of(), Set.of(), 3))
        .stream()
        .map(it -> it.item().ref())
        .toList();
  }

  private VectorBacklog backlog() {
    return new VectorBacklog(
        db.worker(),
        new Json(ObjectMapper.getDefault()),
        new VectorTables(db.worker(), Clock.fixed(Instant.EPOCH, clock.getZone())));
  }

  private static List<String> twice(Callable<String> work)
      throws InterruptedException, ExecutionException {
    var together = new CyclicBarrier(2);
    List<Future<String>> both;
    try (var threads = Executors.newFixedThreadPool(2)) {
      both =
          IntStream.range(0, 2)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    together.await();
                    return work.call();
                  }))
              .toList();
    }
    var said = new ArrayList<String>();
    for (var each : both) {
      said.add(each.get());
    }
    return said;
  }
}
