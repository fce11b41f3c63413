package fm.seda.collaborative.sparse;

import java.util.Arrays;

/** Collects cells in any order; what is said of the same cell twice is added up. */
public final class SparseRowsBuilder {

  private static final int FIRST_ROOM = 16;

  private final int rows;
  private final int columns;
  private int[] rowOf = new int[FIRST_ROOM];
  private int[] columnOf = new int[FIRST_ROOM];
  private float[] valueOf = new float[FIRST_ROOM];
  private int size;

  SparseRowsBuilder(int rows, int columns) {
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException("There is no table of " + rows + " x " + columns);
    }
    this.rows = rows;
    this.columns = columns;
  }

  /** Adds to a cell. */
  public SparseRowsBuilder add(int row, int column, float value) {
    if (row < 0 || row >= rows || column < 0 || column >= columns) {
      throw new IndexOutOfBoundsException(
          "(%d, %d) is outside of %d x %d".formatted(row, column, rows, columns));
    }
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException("(%d, %d) is %s".formatted(row, column, value));
    }
    if (size == rowOf.length) {
      int room = Math.addExact(size, size / 2);
      rowOf = Arrays.copyOf(rowOf, room);
      columnOf = Arrays.copyOf(columnOf, room);
      valueOf = Arrays.copyOf(valueOf, room);
    }
    rowOf[size] = row;
    columnOf[size] = column;
    valueOf[size++] = value;
    return this;
  }

  /** The table; this can go on collecting afterwards. */
  public SparseRows build() {
    // turned once the rows are in order, turned back the columns are too
    return mergeEqual(inOrderOfRows().transposed().transposed());
  }

  private SparseRows inOrderOfRows() {
    var starts = new int[rows + 1];
    for (int i = 0; i < size; i++) {
      starts[rowOf[i] + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    var next = starts.clone();
    var columnAt = new int[size];
    var valueAt = new float[size];
    for (int i = 0; i < size; i++) {
      int to = next[rowOf[i]]++;
      columnAt[to] = columnOf[i];
      valueAt[to] = valueOf[i];
    }
    return new SparseRows(columns, starts, columnAt, valueAt);
  }

  private static SparseRows mergeEqual(SparseRows sorted) {
    var starts = new int[sorted.rows() + 1];
    var columnAt = new int[sorted.count()];
    var valueAt = new float[sorted.count()];
    int size = 0;
    for (int row = 0; row < sorted.rows(); row++) {
      for (int at = sorted.start(row); at < sorted.end(row); at++) {
        if (size > starts[row] && columnAt[size - 1] == sorted.column(at)) {
          valueAt[size - 1] += sorted.value(at);
        } else {
          columnAt[size] = sorted.column(at);
          valueAt[size++] = sorted.value(at);
        }
      }
      starts[row + 1] = size;
    }
    return new SparseRows(
        sorted.columns(), starts, Arrays.copyOf(columnAt, size), Arrays.copyOf(valueAt, size));
  }
}
