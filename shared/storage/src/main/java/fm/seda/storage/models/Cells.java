package fm.seda.storage.models;

import java.util.Arrays;

/** Cells of a large and nearly empty table, in no order: three numbers each and nothing else. */
public final class Cells {

  private static final int FIRST_ROOM = 1_024;

  private int[] rows = new int[FIRST_ROOM];
  private int[] columns = new int[FIRST_ROOM];
  private double[] values = new double[FIRST_ROOM];
  private int size;

  Cells() {}

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Shows them all. */
  public void forEach(Reader reader) {
    for (int at = 0; at < size; at++) {
      reader.read(rows[at], columns[at], values[at]);
    }
  }

  void add(int row, int column, double value) {
    if (size == rows.length) {
      int room = Math.addExact(size, size / 2);
      rows = Arrays.copyOf(rows, room);
      columns = Arrays.copyOf(columns, room);
      values = Arrays.copyOf(values, room);
    }
    rows[size] = row;
    columns[size] = column;
    values[size++] = value;
  }

  /** Gives rows and columns other numbers. */
  void renumber(int[] newRows, int[] newColumns) {
    for (int at = 0; at < size; at++) {
      rows[at] = newRows[rows[at]];
      columns[at] = newColumns[columns[at]];
    }
  }

  /** Replaces every value by what becomes of it and its row. */
  void revalue(Revaluation change) {
    for (int at = 0; at < size; at++) {
      values[at] = change.of(rows[at], values[at]);
    }
  }

  /** Somebody who looks at the cells. */
  @FunctionalInterface
  public interface Reader {
    /** The next one. */
    void read(int row, int column, double value);
  }

  @FunctionalInterface
  interface Revaluation {
    double of(int row, double value);
  }
}
