package fm.seda.collaborative.factors;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.Random;

/** Preferences and factors to train and to calculate with. */
final class Tables {

  private Tables() {}

  /** Everybody likes a share of all items, without any pattern. */
  static SparseRows chance(long seed, int people, int items, double share) {
    var random = new Random(seed);
    var table = SparseRows.builder(people, items);
    for (int person = 0; person < people; person++) {
      for (int item = 0; item < items; item++) {
        if (random.nextDouble() < share) {
          table.add(person, item, random.nextFloat());
        }
      }
    }
    return table.build();
  }

  /** The even people like some of the even items, the odd people some of the odd ones. */
  static SparseRows twoCamps(long seed, int people, int items) {
    var random = new Random(seed);
    var table = SparseRows.builder(people, items);
    for (int person = 0; person < people; person++) {
      for (int item = person % 2; item < items; item += 2) {
        if (random.nextBoolean()) {
          table.add(person, item, 0.5f + random.nextFloat() / 2);
        }
      }
    }
    return table.build();
  }

  static DenseMatrix numbers(long seed, int rows, int columns) {
    var random = new Random(seed);
    var matrix = DenseMatrix.zeros(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        matrix.set(row, column, (float) random.nextGaussian() / 4);
      }
    }
    return matrix;
  }

  static float[][] rows(DenseMatrix matrix) {
    var rows = new float[matrix.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = matrix.row(row);
    }
    return rows;
  }
}
