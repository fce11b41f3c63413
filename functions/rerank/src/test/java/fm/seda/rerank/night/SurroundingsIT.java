package fm.seda.rerank.night;

import static fm.seda.storage.testing.TestItems.item;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.VectorStore;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.WholeCatalogue;
import fm.seda.storage.embedding.VectorWriter;
import fm.seda.storage.embedding.VectorWriter.Computed;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.Promotion;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestVectors;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurroundingsIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final StoragePorts ports = new StoragePorts(db.worker(), Clock.systemUTC());
  private final Random chance = new Random(3);
  private final List<TestItems.Draft> drafts =
      IntStream.range(0, 600)
          .mapToObj(i ->
              item(Kind.ROOM, "room " + i)
                  .genres(i % 10 == 0 ? "jazz" : "metal")
                  .at(TestVectors.any(chance)))
          .toList();
  private final float[] taste = TestVectors.any(chance);

  @BeforeEach
  void addItems() {
    new TestItems(db).addAll(drafts);
  }

  @Test
  void findsExactlyTheNearest() {
    var around = new Surroundings(stock(Stock.MOST_VECTORS), ports.vectors());
    around.look(Kind.ROOM, List.of(taste, TestVectors.any(chance)));

    assertThat(found(around, Set.of(), 40)).isEqualTo(nearest("none", 40));
  }

  @Test
  void looksFurtherForWhoDislikesMostOfWhatIsNear() {
    var around = new Surroundings(stock(Stock.MOST_VECTORS), ports.vectors());
    around.look(Kind.ROOM, List.of(taste));

    assertThat(found(around, Set.of("metal"), 40)).isEqualTo(nearest("metal", 40));
  }

  @Test
  void looksWhereNobodyLookedYet() {
    var around = new Surroundings(stock(Stock.MOST_VECTORS), ports.vectors());
    around.look(Kind.ROOM, List.of(TestVectors.any(chance)));

    assertThat(found(around, Set.of(), 40)).isEqualTo(nearest("none", 40));
  }

  @Test
  void knowsHowNearEachLiesToTheNearestCentreOfATaste() {
    var other = TestVectors.any(chance);
    var around = new Surroundings(stock(Stock.MOST_VECTORS), ports.vectors());
    around.look(Kind.ROOM, List.of(taste, other));
    var refs = drafts.stream().map(TestItems.Draft::ref).toList();

    var positions = around.positions(refs, TestVectors.SPACE, List.of(taste, other));

    assertThat(positions).hasSize(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      var cosine = Math.max(cosine(taste, drafts.get(i)), cosine(other, drafts.get(i)));
      assertThat(positions.get(i).nearness()).isCloseTo(Math.clamp(cosine, 0, 1), within(1e-6));
    }
  }

  @Test
  void leavesAKindOfTooManyToTheIndex() {
    var stock = stock(599);
    var around = new Surroundings(stock, ports.vectors());
    around.look(Kind.ROOM, List.of(taste));

    assertThat(stock.shelf(Kind.ROOM).placed()).isEmpty();
    assertThat(found(around, Set.of(), 40)).isEqualTo(nearest("none", 40));
    assertThat(around.vectors(List.of(drafts.getFirst().ref()), TestVectors.SPACE)).hasSize(1);
  }

  @Test
  void leavesPeopleOfAnotherSpaceToTheIndex() {
    var clock = Clock.systemUTC();
    var tables = ports.tables();
    var other = new EmbeddingSpace("test", "other", 2);
    new Promotion(db.worker(), tables, clock).prepare(other);
    var room = drafts.getFirst().ref();
    new VectorWriter(db.worker(), new Json(ObjectMapper.getDefault()), tables, clock)
        .write(other, "us", List.of(new Computed(room, "", new float[] {0, 1})));
    var around = new Surroundings(stock(Stock.MOST_VECTORS), ports.vectors());

    var query = new VectorStore.Query(Kind.ROOM, other, new float[] {0, 1}, Set.of(), Set.of(), 40);
    assertThat(around.nearest(query)).map(it -> it.item().ref()).containsExactly(room);
    assertThat(around.vectors(List.of(room), other).get(room)).containsExactly(0, 1);
    assertThat(around.vectors(List.of(room), TestVectors.SPACE).get(room))
        .hasSize(TestVectors.SPACE.dim());
  }

  private Stock stock(int mostVectors) {
    var reader = new ItemReader(new Json(ObjectMapper.getDefault()));
    var catalogue = new WholeCatalogue(db.worker(), reader, ports.tables());
    return Stock.take(catalogue, ports.catalog(), Instant.EPOCH, mostVectors);
  }

  private List<ItemRef> found(Surroundings around, Set<String> excluded, int limit) {
    return around
        .nearest(
            new VectorStore.Query(Kind.ROOM, TestVectors.SPACE, taste, Set.of(), excluded, limit))
        .stream()
        .map(it -> it.item().ref())
        .toList();
  }

  /** By measuring all of them. */
  private List<ItemRef> nearest(String excluded, int limit) {
    var similarity =
        drafts.stream()
            .filter(it -> !it.genres().contains(excluded))
            .collect(toMap(TestItems.Draft::ref, it -> cosine(taste, it)));
    return similarity.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double cosine(float[] direction, TestItems.Draft draft) {
    var kept = TestVectors.half(draft.vector());
    return TestVectors.similarity(direction, kept) / Math.sqrt(TestVectors.similarity(kept, kept));
  }
}
