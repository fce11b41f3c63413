package fm.seda.storage.spaces;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestVectors;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final VectorTables TABLES = new VectorTables(DB.worker(), Clock.systemUTC());
  private static final Promotion PROMOTION = new Promotion(DB.worker(), TABLES, Clock.systemUTC());
  private static final Map<ItemRef, float[]> ROOMS = items(Kind.ROOM, 300);
  private static final Map<ItemRef, float[]> TRACKS = items(Kind.TRACK, 5);

  private final Agreement agreement = new Agreement(DB.worker(), TABLES);

  @BeforeAll
  static void addALoner() {
    new TestItems(DB).add(item(Kind.POST, "alone").at(TestVectors.axis(0)));
  }

  @Test
  void aSpaceAgreesWithItself() {
    var same = space("same", TestDatabase.DIM);
    same.write(List.copyOf(ROOMS.keySet()), ROOMS::get);
    same.write(List.copyOf(TRACKS.keySet()), TRACKS::get);

    assertThat(agreement.withLive(same.space(), 40).kinds())
        .isEqualTo(
            Map.of(Kind.ROOM, new Agreement.Part(40, 1), Kind.TRACK, new Agreement.Part(5, 1)));
  }

  @Test
  void aSpaceThatMeansNothingAgreesByChance() {
    var random = space("random", 24);
    random.writeAny(List.copyOf(ROOMS.keySet()));

    var rooms = agreement.withLive(random.space(), 200).kinds();

    assertThat(rooms).containsOnlyKeys(Kind.ROOM);
    assertThat(rooms.get(Kind.ROOM).items()).isEqualTo(200);
    assertThat(rooms.get(Kind.ROOM).mean()).isCloseTo(10 / 299.0, within(0.02));
  }

  @Test
  void aSpaceThatIsAlikeAgreesInPart() {
    var chance = new Random(4);
    var alike = space("alike", TestDatabase.DIM);
    alike.write(List.copyOf(ROOMS.keySet()), it -> TestVectors.near(ROOMS.get(it), 0.7, chance));

    assertThat(agreement.withLive(alike.space(), 100).kinds().get(Kind.ROOM).mean())
        .isBetween(0.2, 0.9);
  }

  @Test
  void onlyWhatLiesInBothIsCompared() {
    var half = space("half", TestDatabase.DIM);
    half.write(ROOMS.keySet().stream().limit(30).toList(), ROOMS::get);

    assertThat(agreement.withLive(half.space(), 100).kinds())
        .isEqualTo(Map.of(Kind.ROOM, new Agreement.Part(30, 1)));
  }

  private static TestSpace space(String model, int dim) {
    var space = TestSpace.of(DB, model, dim);
    PROMOTION.prepare(space.space());
    return space;
  }

  private static Map<ItemRef, float[]> items(Kind kind, int count) {
    var chance = new Random(3);
    var drafts =
        Stream.generate(() -> item(kind, "it").at(TestVectors.any(chance))).limit(count).toList();
    new TestItems(DB).addAll(drafts);
    var vectors = new HashMap<ItemRef, float[]>();
    drafts.forEach(it -> vectors.put(it.ref(), it.vector()));
    return vectors;
  }
}
