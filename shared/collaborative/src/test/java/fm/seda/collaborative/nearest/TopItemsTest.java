package fm.seda.collaborative.nearest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.seda.collaborative.dense.DenseMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TopItemsTest {

  private static final int WIDTH = 3;

  /** Few different coordinates, so that many items are equally good. */
  @Property(tries = 60)
  void areThoseThatLookingAtEveryPairFinds(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 300) int peopleCount,
      @ForAll @IntRange(min = 1, max = 60) int most) {
    var chance = new SplittableRandom(seed);
    var people = any(chance, peopleCount);
    var items = any(chance, chance.nextInt(1, 200));

    new TopItems(items, most)
        .of(
            people,
            (person, best) -> {
              var expected = everyPair(people, items, person).stream().limit(most).toList();
              assertThat(best.items()).containsExactly(asArray(expected));
              for (int i = 0; i < best.items().length; i++) {
                assertThat(best.scores()[i])
                    .isCloseTo(product(people, person, items, best.items()[i]), within(1e-5f));
              }
            });
  }

  @Test
  void areFoundAcrossBlocksOfItems() {
    var items = DenseMatrix.zeros(10_000, 1);
    for (int item = 0; item < items.rows(); item++) {
      items.set(item, 0, item % 5_000);
    }

    new TopItems(items, 3)
        .of(
            DenseMatrix.of(1, 1, 1),
            (_, best) -> assertThat(best.items()).containsExactly(4_999, 9_999, 4_998));
  }

  @Test
  void comeForEverybodyInOrder() {
    var seen = new ArrayList<Integer>();

    new TopItems(DenseMatrix.of(1, 1, 1), 5)
        .of(DenseMatrix.zeros(300, 1), (person, _) -> seen.add(person));

    assertThat(seen).containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
  }

  @Test
  void areNoneWhereNothingIsToBeHad() {
    new TopItems(DenseMatrix.zeros(0, 2), 5)
        .of(DenseMatrix.zeros(1, 2), (_, best) -> assertThat(best.items()).isEmpty());

    assertThatThrownBy(() -> new TopItems(DenseMatrix.zeros(1, 1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DenseMatrix any(SplittableRandom chance, int rows) {
    var matrix = DenseMatrix.zeros(rows, WIDTH);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < WIDTH; column++) {
        matrix.set(row, column, chance.nextInt(-2, 3));
      }
    }
    return matrix;
  }

  private static List<Integer> everyPair(DenseMatrix people, DenseMatrix items, int person) {
    return IntStream.range(0, items.rows())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(item -> -product(people, person, items, item))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static float product(DenseMatrix people, int person, DenseMatrix items, int item) {
    float product = 0;
    for (int i = 0; i < WIDTH; i++) {
      product += people.get(person, i) * items.get(item, i);
    }
    return product;
  }

  private static int[] asArray(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
