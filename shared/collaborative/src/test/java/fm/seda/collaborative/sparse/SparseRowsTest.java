package fm.seda.collaborative.sparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseRowsTest {

  @Test
  void showsTheCellsOfARowFromLeftToRight() {
    var table =
        SparseRows.builder(3, 5).add(2, 4, 1).add(0, 3, 2).add(2, 0, 3).add(0, 1, 4).build();

    assertThat(cells(table, 0)).containsExactly("1=4.0", "3=2.0");
    assertThat(cells(table, 1)).isEmpty();
    assertThat(cells(table, 2)).containsExactly("0=3.0", "4=1.0");
    assertThat(table.count()).isEqualTo(4);
    assertThat(table.count(1)).isZero();
  }

  @Test
  void addsUpWhatIsSaidOfTheSameCell() {
    var table =
        SparseRows.builder(2, 2).add(1, 0, 1).add(0, 0, 5).add(1, 0, 2).add(1, 1, 1).build();

    assertThat(cells(table, 0)).containsExactly("0=5.0");
    assertThat(cells(table, 1)).containsExactly("0=3.0", "1=1.0");
    assertThat(table.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"-1,0", "2,0", "0,-1", "0,3"})
  void refusesACellOutsideOfTheTable(int row, int column) {
    var builder = SparseRows.builder(2, 3);

    assertThatThrownBy(() -> builder.add(row, column, 1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("2 x 3");
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity"})
  void refusesWhatIsNoNumber(float value) {
    var builder = SparseRows.builder(2, 3);

    assertThatThrownBy(() -> builder.add(0, 0, value)).hasMessageContaining("(0, 0)");
  }

  @Test
  void canBeEmpty() {
    var table = SparseRows.builder(0, 0).build();

    assertThat(table.rows()).isZero();
    assertThat(table.transposed().columns()).isZero();
  }

  @Property(tries = 200)
  void holdsWhatWasAddedAlsoWhenTurned(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int rows,
      @ForAll @IntRange(min = 1, max = 12) int columns) {
    var random = new Random(seed);
    var full = new float[rows][columns];
    var builder = SparseRows.builder(rows, columns);
    for (int i = random.nextInt(200); i > 0; i--) {
      int row = random.nextInt(rows);
      int column = random.nextInt(columns);
      full[row][column] += i;
      builder.add(row, column, i);
    }

    var table = builder.build();

    assertThat(full(table)).isDeepEqualTo(full);
    assertThat(full(table.transposed().transposed())).isDeepEqualTo(full);
    assertThat(full(table.transposed())).isDeepEqualTo(turned(full));
    for (int row = 0; row < rows; row++) {
      for (int at = table.start(row) + 1; at < table.end(row); at++) {
        assertThat(table.column(at)).isGreaterThan(table.column(at - 1));
      }
    }
  }

  private static float[][] full(SparseRows table) {
    var full = new float[table.rows()][table.columns()];
    for (int row = 0; row < table.rows(); row++) {
      var cells = full[row];
      table.row(row, (column, value) -> cells[column] += value);
    }
    return full;
  }

  private static float[][] turned(float[][] full) {
    var turned = new float[full[0].length][full.length];
    for (int row = 0; row < full.length; row++) {
      for (int column = 0; column < full[0].length; column++) {
        turned[column][row] = full[row][column];
      }
    }
    return turned;
  }

  private static List<String> cells(SparseRows table, int row) {
    var cells = new ArrayList<String>();
    table.row(row, (column, value) -> cells.add(column + "=" + value));
    return cells;
  }
}
