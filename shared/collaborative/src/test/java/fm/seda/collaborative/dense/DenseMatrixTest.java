package fm.seda.collaborative.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DenseMatrixTest {

  private final DenseMatrix matrix = DenseMatrix.of(2, 3, 1, 2, 3, 4, 5, 6);

  @Test
  void holdsRowAfterRow() {
    assertThat(matrix.get(1, 0)).isEqualTo(4);
    assertThat(matrix.row(1)).containsExactly(4, 5, 6);

    matrix.set(0, 2, 7);
    matrix.add(0, 0, 7);
    matrix.setRow(1, new float[] {0, 1, 0});

    assertThat(matrix.row(0)).containsExactly(8, 2, 7);
    assertThat(matrix.row(1)).containsExactly(0, 1, 0);
  }

  @Test
  void aCopyIsItsOwnAndTheTopIsNot() {
    var copy = matrix.copy();
    matrix.top(1).set(0, 0, 9);

    assertThat(matrix.get(0, 0)).isEqualTo(9);
    assertThat(copy.get(0, 0)).isEqualTo(1);
    assertThat(matrix.top(1).rows()).isOne();
  }

  @Test
  void takesARowOfAnotherMatrix() {
    var other = DenseMatrix.zeros(1, 3);

    other.setRow(0, matrix, 1);

    assertThat(other.row(0)).containsExactly(4, 5, 6);
  }

  @Test
  void refusesPlacesOutside() {
    assertThatThrownBy(() -> matrix.get(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> matrix.set(2, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> matrix.top(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> DenseMatrix.of(2, 2, 1)).hasMessageContaining("2 x 2");
  }
}
