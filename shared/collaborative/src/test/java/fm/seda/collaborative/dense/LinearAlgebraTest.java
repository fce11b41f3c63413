package fm.seda.collaborative.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinearAlgebraTest {

  private static final DenseMatrix TWO_BY_THREE = DenseMatrix.of(2, 3, 1, 2, 3, 4, 5, 6);

  @Test
  void multipliesEveryRowByEveryRow() {
    var result = DenseMatrix.of(2, 1, 1, 2);

    LinearAlgebra.multiplyByRows(2, TWO_BY_THREE, DenseMatrix.of(1, 3, 1, 0, 1), 10, result);

    assertThat(result.row(0)).containsExactly(18);
    assertThat(result.row(1)).containsExactly(40);
  }

  @Test
  void multipliesASingleRowAsItDoesMany() {
    var result = DenseMatrix.of(1, 2, 1, 1);

    LinearAlgebra.multiplyByRows(2, DenseMatrix.of(1, 3, 1, 0, 1), TWO_BY_THREE, 10, result);

    assertThat(result.row(0)).containsExactly(18, 30);
  }

  @Property(tries = 40)
  void multipliesFewRowsAsItDoesMany(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 15) int few,
      @ForAll @IntRange(min = 1, max = 400) int width) {
    var random = new Random(seed);
    // more than are looked at at once
    var items = random(random, 1 + 40_000 / width, width);
    var rows = random(random, few, width);
    var products = DenseMatrix.zeros(few, items.rows());

    LinearAlgebra.multiplyByRows(1, rows, items, 0, products);

    for (int row = 0; row < few; row++) {
      for (int item = 0; item < items.rows(); item++) {
        assertThat(products.get(row, item))
            .isCloseTo(product(rows, row, items, item), within(1e-2f));
      }
    }
  }

  private static float product(DenseMatrix one, int row, DenseMatrix other, int otherRow) {
    var sum = 0.0;
    for (int column = 0; column < one.columns(); column++) {
      sum += (double) one.get(row, column) * other.get(otherRow, column);
    }
    return (float) sum;
  }

  @Test
  void multipliesEveryColumnByEveryColumn() {
    var columns = identity(3);

    LinearAlgebra.gramOfColumns(1, TWO_BY_THREE, 1, columns);

    assertThat(columns.row(0)).containsExactly(18, 22, 27);
    assertThat(columns.row(1)).containsExactly(22, 30, 36);
    assertThat(columns.row(2)).containsExactly(27, 36, 46);
  }

  @Test
  void invertsAndSolvesByHand() {
    var inverse = DenseMatrix.of(2, 2, 4, 2, 2, 2);
    LinearAlgebra.invert(inverse);
    assertThat(inverse.row(0)).containsExactly(new float[] {0.5f, -0.5f}, within(1e-6f));
    assertThat(inverse.row(1)).containsExactly(new float[] {-0.5f, 1}, within(1e-6f));

    var solved = DenseMatrix.of(3, 2, 4, 2, 2, 2, 6, 4);
    LinearAlgebra.solve(DenseMatrix.of(2, 2, 4, 2, 2, 2), solved);
    assertThat(solved.row(0)).containsExactly(new float[] {1, 0}, within(1e-6f));
    assertThat(solved.row(1)).containsExactly(new float[] {0, 1}, within(1e-6f));
    assertThat(solved.row(2)).containsExactly(new float[] {1, 1}, within(1e-6f));
  }

  @Property(tries = 60)
  void anInverseUndoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
    var matrix = positiveDefinite(new Random(seed), size);
    var inverse = matrix.copy();
    LinearAlgebra.invert(inverse);
    var product = DenseMatrix.zeros(size, size);

    LinearAlgebra.multiplyByRows(1, matrix, inverse, 0, product); // rows are columns: symmetric

    isNear(product, identity(size));
  }

  @Property(tries = 60)
  void solvesForManyAtOnce(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 100) int size,
      @ForAll @IntRange(max = 20) int count) {
    var random = new Random(seed);
    var matrix = positiveDefinite(random, size);
    var wanted = random(random, count, size);
    var rows = DenseMatrix.zeros(count, size);
    LinearAlgebra.multiplyByRows(1, wanted, matrix, 0, rows);

    LinearAlgebra.solve(matrix.copy(), rows);

    isNear(rows, wanted);
  }

  @Test
  void refusesWhatIsNotPositiveDefinite() {
    assertThatThrownBy(() -> LinearAlgebra.invert(DenseMatrix.of(2, 2, 1, 2, 2, 1)))
        .isInstanceOf(NotPositiveDefinite.class)
        .hasMessageContaining("2 x 2 is not positive definite, as row 1 shows");
    assertThatThrownBy(() -> LinearAlgebra.solve(DenseMatrix.zeros(3, 3), DenseMatrix.zeros(1, 3)))
        .isInstanceOf(NotPositiveDefinite.class);
    assertThatThrownBy(() -> LinearAlgebra.invert(DenseMatrix.of(1, 1, Float.NaN)))
        .isInstanceOf(NotPositiveDefinite.class)
        .hasMessageContaining("no number");
  }

  @Test
  void refusesSizesThatDoNotFit() {
    var square = identity(2);

    assertThatThrownBy(
            () -> LinearAlgebra.multiplyByRows(1, TWO_BY_THREE, square, 0, DenseMatrix.zeros(2, 2)))
        .hasMessageContaining("[2 x 3, 2 x 2, 2 x 2]");
    assertThatThrownBy(() -> LinearAlgebra.solve(square, TWO_BY_THREE))
        .hasMessageContaining("[2 x 2, 2 x 3]");
    assertThatThrownBy(() -> LinearAlgebra.invert(TWO_BY_THREE)).hasMessageContaining("[2 x 3]");
  }

  @Test
  void usesOneThreadWhileSomebodyWantsThat() {
    int before = LinearAlgebra.threads();
    assertThat(before).isEqualTo(Runtime.getRuntime().availableProcessors());
    var one = LinearAlgebra.onOneThread();
    try (var _ = LinearAlgebra.onOneThread()) {
      one.close();
      one.close();
      assertThat(LinearAlgebra.threads()).isOne();
    }
    assertThat(LinearAlgebra.threads()).isEqualTo(before);
  }

  private static DenseMatrix identity(int size) {
    var identity = DenseMatrix.zeros(size, size);
    identity.addToDiagonal(1);
    return identity;
  }

  private static DenseMatrix positiveDefinite(Random random, int size) {
    var result = identity(size);
    LinearAlgebra.gramOfColumns(1f / size, random(random, size, size), 1, result);
    return result;
  }

  private static DenseMatrix random(Random random, int rows, int columns) {
    var matrix = DenseMatrix.zeros(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        matrix.set(row, column, (float) random.nextGaussian());
      }
    }
    return matrix;
  }

  private static void isNear(DenseMatrix actual, DenseMatrix expected) {
    float farthest = 0;
    for (int row = 0; row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        float difference = Math.abs(actual.get(row, column) - expected.get(row, column));
        // also where one is no number
        farthest = difference <= farthest ? farthest : difference;
      }
    }
    assertThat(farthest).isLessThan(1e-3f);
  }
}
