package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.TasteVector.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasteCentresTest {

  private static final int DIM = 64;

  private final Random chance = new Random(1);

  @Test
  void whoLikesTwoThingsIsPointedAtBoth() {
    var centres = TasteCentres.of(mixed(around(0, 12, 2), around(1, 6, 2)), List.of());

    assertThat(centres).hasSize(2);
    assertThat(centres.get(0).direction()[0]).isGreaterThan(0.9f);
    assertThat(centres.get(1).direction()[1]).isGreaterThan(0.9f);
    assertThat(centres.get(0).share()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(centres.get(1).share()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void thereMayBeThree() {
    var history = mixed(around(0, 8, 1), around(1, 8, 1), around(2, 8, 1), around(3, 1, 1));

    assertThat(TasteCentres.of(history, List.of())).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 20, 50})
  void whoLikesOneThingHasTheirTasteVector(int items) {
    var history =
        around(0, items, 1).stream()
            .map(it -> new Part(it.vector(), 0.1 + chance.nextInt(40) / 10.0))
            .toList();

    assertThat(TasteCentres.of(history, List.of()))
        .singleElement()
        .satisfies(it -> assertThat(it.direction()).isEqualTo(TasteVector.of(history).get()))
        .satisfies(it -> assertThat(it.share()).isOne());
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 20, 35, 50})
  void whoLikesAnythingHasNoCentres(int items) {
    for (int person = 0; person < 20; person++) {
      var history =
          IntStream.range(0, items)
              .mapToObj(_ -> part(new float[384], 0.1 + chance.nextInt(40) / 10.0, 1))
              .toList();

      assertThat(TasteCentres.of(history, List.of())).hasSize(1);
    }
  }

  @Test
  void anAsideIsNoCentre() {
    assertThat(TasteCentres.of(mixed(around(0, 20, 2), around(1, 3, 20)), List.of())).hasSize(1);
    assertThat(TasteCentres.of(mixed(around(0, 20, 2), around(1, 9, 1)), List.of())).hasSize(1);
    assertThat(TasteCentres.of(mixed(around(0, 20, 2), around(1, 11, 1)), List.of())).hasSize(2);
  }

  @Test
  void whatLiesCloseTogetherIsOne() {
    var near = new float[DIM];
    near[0] = 0.8f;
    near[1] = 0.6f;
    var other = IntStream.range(0, 10).mapToObj(_ -> part(near, 1, 0.3)).toList();

    assertThat(TasteCentres.of(mixed(around(0, 10, 1), other), List.of())).hasSize(1);
  }

  @Test
  void itIsTheSameForTheSameHistory() {
    var history = mixed(around(0, 12, 2), around(1, 6, 2));

    assertThat(TasteCentres.of(history, List.of()))
        .usingRecursiveComparison()
        .isEqualTo(TasteCentres.of(history, List.of()));
  }

  @Test
  void whatWasRejectedTurnsTheNearestCentreAway() {
    var likes = mixed(around(0, 8, 1), around(1, 8, 1));
    var both = new float[DIM];
    both[1] = 0.8f;
    both[5] = 0.6f;
    var history = mixed(likes, List.of(new Part(both, -2)));

    var before = TasteCentres.of(likes, List.of());
    var after = TasteCentres.of(history, List.of());

    assertThat(pointingAt(0, after)).isEqualTo(pointingAt(0, before));
    assertThat(pointingAt(1, after)[5]).isLessThan(pointingAt(1, before)[5]);
  }

  @Test
  void whatIsOnlyWishedForMakesNoCentre() {
    var wishes = around(1, 10, 1);

    assertThat(TasteCentres.of(around(0, 8, 1), wishes)).hasSize(1);
    assertThat(TasteCentres.of(List.of(), wishes)).hasSize(1);
    assertThat(TasteCentres.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void aWishBelongsToTheNearestCentre() {
    var likes = mixed(around(0, 8, 1), around(1, 8, 1));

    var centres = TasteCentres.of(likes, around(1, 4, 1));

    assertThat(centres.getFirst().direction()[1]).isGreaterThan(0.9f);
    assertThat(centres.getFirst().share()).isCloseTo(0.6, within(1e-9));
  }

  private static float[] pointingAt(int axis, List<TasteCentre> centres) {
    return centres.stream()
        .map(TasteCentre::direction)
        .filter(direction -> direction[axis] > 0.5f)
        .findFirst()
        .orElseThrow();
  }

  /** So many parts about as alike as items of one genre are. */
  private List<Part> around(int axis, int count, double weight) {
    var direction = new float[DIM];
    direction[axis] = 1;
    return IntStream.range(0, count).mapToObj(_ -> part(direction, weight, 0.7)).toList();
  }

  private Part part(float[] direction, double weight, double noise) {
    var vector = new float[direction.length];
    var square = 0.0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = direction[i] + (float) (noise * chance.nextGaussian() / Math.sqrt(vector.length));
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return new Part(vector, weight);
  }

  @SafeVarargs
  private static List<Part> mixed(List<Part>... groups) {
    var mixed = new ArrayList<Part>();
    var longest = Stream.of(groups).mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      for (var group : groups) {
        if (i < group.size()) {
          mixed.add(group.get(i));
        }
      }
    }
    return mixed;
  }
}
