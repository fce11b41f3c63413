package fm.seda.storage.vectors;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.SPACE;
import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.VectorStore.Neighbour;
import fm.seda.engine.port.VectorStore.Query;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.Promotion;
import fm.seda.storage.spaces.VectorTable;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestItems.Draft;
import fm.seda.storage.testing.TestVectors;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresVectorStoreIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final int ROOMS = 3_000;
  private static final SplittableRandom CHANCE = new SplittableRandom(7);
  private static final List<Draft> STOCK = stock();

  private final PostgresVectorStore exact = store(DB.app(), PostgresVectorStore.MANY);
  private final PostgresVectorStore approximate = store(DB.app(), 1);

  @BeforeAll
  static void fill() {
    var items = new TestItems(DB);
    // one build of the index is far cheaper than thousands of insertions into it
    var index =
        "create index idx_item_vectors_hnsw on item_vectors"
            + " using hnsw (embedding halfvec_cosine_ops) with (m = 16, ef_construction = 200)";
    DB.owner().asJobDo(sql -> sql.execute("drop index idx_item_vectors_hnsw"));
    items.addAll(STOCK);
    DB.owner().asJobDo(sql -> sql.execute(index));
    items.add(item(Kind.ROOM, "no vector yet").genres("house"));
    DB.owner().asJobDo(sql -> sql.execute("analyze items, item_vectors"));
  }

  @Test
  void findsExactlyTheNearestOfAll() {
    var direction = TestVectors.any(CHANCE);

    var found = exact.nearest(new Query(Kind.ROOM, SPACE, direction, Set.of(), Set.of(), 50));

    assertThat(refs(found)).isEqualTo(bruteForce(direction, 50, _ -> true));
  }

  @Test
  void findsExactlyTheNearestOfANarrowGenre() {
    var direction = TestVectors.any(CHANCE);
    var store = store(DB.app(), 500);

    var found = store.nearest(new Query(Kind.ROOM, SPACE, direction, Set.of("rare"), Set.of(), 50));

    assertThat(refs(found))
        .isEqualTo(bruteForce(direction, 50, it -> it.genres().contains("rare")));
  }

  @Test
  void leavesOutExcludedGenres() {
    var direction = TestVectors.any(CHANCE);

    var found =
        exact.nearest(new Query(Kind.ROOM, SPACE, direction, Set.of(), Set.of("house"), 50));

    assertThat(refs(found))
        .isEqualTo(bruteForce(direction, 50, it -> !it.genres().contains("house")));
  }

  @Test
  void missesLittleByTheIndex() {
    var hits = 0;
    for (int i = 0; i < 20; i++) {
      var direction = TestVectors.near(vector(STOCK.get(CHANCE.nextInt(ROOMS))), 1, CHANCE);
      var truth = new HashSet<>(bruteForce(direction, 50, it -> it.genres().contains("house")));
      var found =
          approximate.nearest(
              new Query(Kind.ROOM, SPACE, direction, Set.of("house"), Set.of(), 50));
      assertThat(found).hasSize(50);
      truth.retainAll(refs(found));
      hits += truth.size();
    }

    assertThat(hits / (20.0 * 50)).isGreaterThan(0.95);
  }

  @Test
  void ordersWhatTheIndexFoundByWhatItIsLike() {
    var found =
        approximate.nearest(
            new Query(Kind.ROOM, SPACE, TestVectors.any(CHANCE), Set.of("house"), Set.of(), 100));

    assertThat(found).isSortedAccordingTo(comparingDouble(Neighbour::similarity).reversed());
  }

  @Test
  void findsAllOfAFilterThatStarvesTheIndex() {
    var direction = TestVectors.axis(0);

    var found =
        approximate.nearest(new Query(Kind.ROOM, SPACE, direction, Set.of("rare"), Set.of(), 500));

    assertThat(found)
        .hasSize((int) STOCK.stream().filter(it -> it.genres().contains("rare")).count());
  }

  @Test
  void answersHowAlikeTheyAre() {
    var wanted = STOCK.getFirst();

    var nearest =
        exact
            .nearest(new Query(Kind.ROOM, SPACE, vector(wanted), Set.of(), Set.of(), 1))
            .getFirst();

    assertThat(nearest.item().ref()).isEqualTo(wanted.ref());
    assertThat(nearest.similarity()).isBetween(0.999, 1.0001);
    assertThat(TestVectors.similarity(nearest.vector(), vector(wanted))).isBetween(0.999, 1.001);
  }

  @Test
  void answersNothingForAKindWithoutItems() {
    assertThat(
            exact.nearest(new Query(Kind.POST, SPACE, TestVectors.axis(1), Set.of(), Set.of(), 10)))
        .isEmpty();
  }

  @Test
  void knowsTheVectorsOfItems() {
    var one = STOCK.get(5);
    var nowhere = new ItemRef(Kind.TRACK, UUID.randomUUID());

    var vectors = exact.vectors(List.of(one.ref(), nowhere), SPACE);

    assertThat(vectors).containsOnlyKeys(one.ref());
    assertThat(TestVectors.similarity(vectors.get(one.ref()), vector(one))).isGreaterThan(0.999);
  }

  @Test
  void measuresEveryRowWhereFewAreLeft() {
    assertThat(plan(SearchPlan.EXACT, Set.of("rare")))
        .contains("rooms_genres_idx")
        .doesNotContain("hnsw", "embedding_idx");
  }

  @Test
  void walksTheIndexWhereManyAreLeft() {
    assertThat(plan(SearchPlan.APPROXIMATE, Set.of("house")))
        .contains("Index Scan using rooms_vectors_embedding_idx");
  }

  @Test
  void walksTheIndexOfATableThatWasMadeLater() {
    var clock = Clock.systemUTC();
    var tables = new VectorTables(DB.worker(), clock);
    var other = new EmbeddingSpace("test", "other", TestDatabase.DIM);
    var promotion = new Promotion(DB.worker(), tables, clock);
    promotion.prepare(other);
    promotion.buildIndexes(other);

    assertThat(plan(SearchPlan.APPROXIMATE, Set.of("house"), tables.of(other).orElseThrow()))
        .contains("Index Scan using rooms_vectors_2_hnsw");
  }

  private static String plan(SearchPlan plan, Set<String> genres) {
    return plan(plan, genres, new VectorTables(DB.app(), Clock.systemUTC()).live());
  }

  private static String plan(SearchPlan plan, Set<String> genres, VectorTable table) {
    return DB.app()
        .asJob(handle -> {
          plan.settle(handle, 50);
          // with so few rows reading all of them is cheaper than any index
          handle.execute("set local enable_seqscan = off");
          return new Filter(Kind.ROOM, genres, Set.of())
              .bind(handle.createQuery("explain " + table.in(plan.sql())))
              .bind("direction", TestVectors.axis(0))
              .bind("limit", 50)
              .mapTo(String.class)
              .collect(Collectors.joining("\n"));
        });
  }

  private static PostgresVectorStore store(Database database, int many) {
    var rows = new ItemReader(new Json(ObjectMapper.getDefault()));
    var clock = Clock.systemUTC();
    return new PostgresVectorStore(database, rows, new VectorTables(database, clock), clock, many);
  }

  // a third is house and lies together, one in fifty is rare and lies anywhere
  private static List<Draft> stock() {
    var house = TestVectors.any(CHANCE);
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < ROOMS; i++) {
      var draft = item(Kind.ROOM, "room " + i);
      if (i % 50 == 0) {
        drafts.add(draft.genres("rare").at(TestVectors.any(CHANCE)));
      } else if (i % 3 == 0) {
        drafts.add(draft.genres("house", "dance").at(TestVectors.near(house, 1, CHANCE)));
      } else {
        drafts.add(draft.genres("ambient").at(TestVectors.any(CHANCE)));
      }
    }
    return drafts;
  }

  private static List<ItemRef> bruteForce(float[] direction, int limit, Predicate<Draft> filter) {
    var half = TestVectors.half(direction);
    return STOCK.stream()
        .filter(filter)
        .sorted(comparingDouble((Draft it) -> TestVectors.similarity(half, vector(it))).reversed())
        .limit(limit)
        .map(Draft::ref)
        .toList();
  }

  private static float[] vector(Draft draft) {
    return TestVectors.half(Objects.requireNonNull(draft.vector()));
  }

  private static List<ItemRef> refs(List<Neighbour> found) {
    return found.stream().map(it -> it.item().ref()).toList();
  }
}
