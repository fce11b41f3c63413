package fm.seda.collaborative.sparse;

import java.util.Objects;

/**
 * A nearly empty table of numbers, held row by row. The cells of a row are at the positions {@code
 * start(row)} to {@code end(row)}, the columns ascending:
 *
 * <pre>{@code
 * for (int at = plays.start(person); at < plays.end(person); at++) {
 *   sum += plays.value(at) * weight[plays.column(at)];
 * }
 * }</pre>
 *
 * Cells that were never added read as 0. Does not change, so threads may share it.
 */
public final class SparseRows {

  private final int columns;
  private final int[] starts;
  private final int[] columnAt;
  private final float[] valueAt;

  /** Takes the arrays as they are: nobody else may keep them. */
  SparseRows(int columns, int[] starts, int[] columnAt, float[] valueAt) {
    this.columns = columns;
    this.starts = starts;
    this.columnAt = columnAt;
    this.valueAt = valueAt;
  }

  /** Collects cells in any order. */
  public static SparseRowsBuilder builder(int rows, int columns) {
    return new SparseRowsBuilder(rows, columns);
  }

  /** How many rows there are, empty ones too. */
  public int rows() {
    return starts.length - 1;
  }

  /** How many columns there are, empty ones too. */
  public int columns() {
    return columns;
  }

  /** How many cells are filled. */
  public int count() {
    return columnAt.length;
  }

  /** How many cells of this row are filled. */
  public int count(int row) {
    return end(row) - start(row);
  }

  /** The position of the row's first cell. */
  public int start(int row) {
    return starts[Objects.checkIndex(row, rows())];
  }

  /** The position behind the row's last cell. */
  public int end(int row) {
    return starts[Objects.checkIndex(row, rows()) + 1];
  }

  /** The column of the cell at this position. */
  public int column(int position) {
    return columnAt[position];
  }

  /** The value of the cell at this position. */
  public float value(int position) {
    return valueAt[position];
  }

  /** Shows every filled cell of a row, from left to right. */
  public void row(int row, Cell cell) {
    for (int at = start(row); at < end(row); at++) {
      cell.is(columnAt[at], valueAt[at]);
    }
  }

  /** The same table with rows as columns. */
  public SparseRows transposed() {
    var turnedStarts = new int[columns + 1];
    for (int column : columnAt) {
      turnedStarts[column + 1]++;
    }
    for (int column = 0; column < columns; column++) {
      turnedStarts[column + 1] += turnedStarts[column];
    }
    var next = turnedStarts.clone();
    var rowAt = new int[count()];
    var turnedValues = new float[count()];
    // rows are walked in order, so they come out ascending
    for (int row = 0; row < rows(); row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        int to = next[columnAt[at]]++;
        rowAt[to] = row;
        turnedValues[to] = valueAt[at];
      }
    }
    return new SparseRows(rows(), turnedStarts, rowAt, turnedValues);
  }

  /** Somebody who looks at the cells of a row. */
  @FunctionalInterface
  public interface Cell {
    /** The next filled cell. */
    void is(int column, float value);
  }
}
