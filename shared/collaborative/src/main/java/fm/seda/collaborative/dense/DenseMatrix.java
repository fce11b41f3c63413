package fm.seda.collaborative.dense;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/**
 * A full matrix, row after row, outside of the heap: OpenBLAS works on it where it is, while an
 * array would be copied to and fro at every call. The memory counts as direct memory (by default as
 * much as the heap) and goes back when nobody reaches the matrix any more.
 */
public final class DenseMatrix {

  private static final long CACHE_LINE = 64;

  static {
    NativeCode.unpackWhereOneCanWrite();
  }

  private final int rows;
  private final int columns;
  private final MemorySegment values;

  private DenseMatrix(int rows, int columns, MemorySegment values) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
  }

  /** A matrix of zeros. */
  public static DenseMatrix zeros(int rows, int columns) {
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException("There is no matrix of " + rows + " x " + columns);
    }
    long bytes = (long) rows * columns * Float.BYTES;
    return new DenseMatrix(rows, columns, Arena.ofAuto().allocate(bytes, CACHE_LINE));
  }

  /** A matrix of these values, row after row. */
  public static DenseMatrix of(int rows, int columns, float... values) {
    if (values.length != (long) rows * columns) {
      throw new IllegalArgumentException(
          values.length + " values do not make " + rows + " x " + columns);
    }
    var matrix = zeros(rows, columns);
    MemorySegment.copy(values, 0, matrix.values, JAVA_FLOAT, 0, values.length);
    return matrix;
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** How many columns there are. */
  public int columns() {
    return columns;
  }

  /** One value. */
  public float get(int row, int column) {
    return values.getAtIndex(JAVA_FLOAT, index(row, column));
  }

  /** Changes one value. */
  public void set(int row, int column, float value) {
    values.setAtIndex(JAVA_FLOAT, index(row, column), value);
  }

  /** Adds to one value. */
  public void add(int row, int column, float value) {
    long at = index(row, column);
    values.setAtIndex(JAVA_FLOAT, at, values.getAtIndex(JAVA_FLOAT, at) + value);
  }

  /** Adds the same to every value of the diagonal. */
  public void addToDiagonal(float value) {
    for (int i = 0; i < Math.min(rows, columns); i++) {
      add(i, i, value);
    }
  }

  /** A copy of a row. */
  public float[] row(int row) {
    var copy = new float[columns];
    row(row, copy);
    return copy;
  }

  /** Copies a row into an array of its length. */
  public void row(int row, float[] into) {
    MemorySegment.copy(values, JAVA_FLOAT, byteOf(row), into, 0, columns);
  }

  /** Replaces a row. */
  public void setRow(int row, float[] from) {
    if (from.length != columns) {
      throw new IllegalArgumentException(from.length + " values in a row of " + columns);
    }
    MemorySegment.copy(from, 0, values, JAVA_FLOAT, byteOf(row), columns);
  }

  /** Replaces a row by one of another matrix. */
  public void setRow(int row, DenseMatrix from, int fromRow) {
    if (from.columns != columns) {
      throw new IllegalArgumentException(from.columns + " values in a row of " + columns);
    }
    long bytes = (long) columns * Float.BYTES;
    MemorySegment.copy(from.values, from.byteOf(fromRow), values, byteOf(row), bytes);
  }

  /** Replaces everything by what another matrix of the same size holds. */
  public void set(DenseMatrix from) {
    if (from.rows != rows || from.columns != columns) {
      throw new IllegalArgumentException(from + " does not fit into " + this);
    }
    MemorySegment.copy(from.values, 0, values, 0, values.byteSize());
  }

  /** A matrix of its own with the same values. */
  public DenseMatrix copy() {
    var copy = zeros(rows, columns);
    copy.set(this);
    return copy;
  }

  /** The first rows of this very matrix: what changes there changes here. */
  public DenseMatrix top(int firstRows) {
    return slice(0, firstRows);
  }

  /** The rows from one to before another, of this very matrix: what changes there changes here. */
  public DenseMatrix slice(int from, int to) {
    Objects.checkFromToIndex(from, to, rows);
    long row = (long) columns * Float.BYTES;
    return new DenseMatrix(to - from, columns, values.asSlice(from * row, (to - from) * row));
  }

  @Override
  public String toString() {
    return rows + " x " + columns;
  }

  /** Where the values are; good only as long as somebody holds on to this matrix. */
  FloatPointer pointer() {
    return new Borrowed(values.address());
  }

  /** Where the values are from this row and column on. */
  FloatPointer pointer(int row, int column) {
    return new Borrowed(values.address() + index(row, column) * Float.BYTES);
  }

  private long index(int row, int column) {
    Objects.checkIndex(column, columns);
    return (long) Objects.checkIndex(row, rows) * columns + column;
  }

  private long byteOf(int row) {
    return (long) Objects.checkIndex(row, rows) * columns * Float.BYTES;
  }

  /** Memory that is not its own to free. */
  private static final class Borrowed extends FloatPointer {
    Borrowed(long at) {
      super((Pointer) null);
      address = at;
    }
  }
}
