package fm.seda.collaborative.linear;

import fm.seda.collaborative.sparse.SparseRows;

/** EASE as it is written in the paper, for a few items, in double precision. */
final class Textbook {

  private final double[][] knowledge;
  private final double[][] weights;

  /** Items are the columns of all voices; friends are further columns, of people only. */
  Textbook(Evidence evidence, double regularisation) {
    int people = evidence.preferences().rows();
    int items = evidence.preferences().columns();
    knowledge = new double[people + evidence.tags().rows()][items + people];
    fill(evidence.preferences(), 0, 0);
    fill(evidence.tags(), people, 0);
    fill(evidence.friends(), 0, items);
    var inverse = inverse(gram(regularisation));
    weights = new double[items + people][items + people];
    for (int from = 0; from < weights.length; from++) {
      for (int to = 0; to < weights.length; to++) {
        weights[from][to] = from == to ? 0 : -inverse[from][to] / inverse[to][to];
      }
    }
  }

  double score(int person, int item) {
    double score = 0;
    for (int known = 0; known < weights.length; known++) {
      score += knowledge[person][known] * weights[known][item];
    }
    return score;
  }

  private void fill(SparseRows table, int firstRow, int firstColumn) {
    for (int row = 0; row < table.rows(); row++) {
      int to = firstRow + row;
      table.row(row, (column, value) -> knowledge[to][firstColumn + column] = value);
    }
  }

  private double[][] gram(double regularisation) {
    int size = knowledge[0].length;
    var gram = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (var row : knowledge) {
          gram[i][j] += row[i] * row[j];
        }
      }
      gram[i][i] += regularisation;
    }
    return gram;
  }

  /** By Gauss and Jordan; a positive definite matrix needs no exchange of rows. */
  private static double[][] inverse(double[][] matrix) {
    int size = matrix.length;
    var inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      inverse[i][i] = 1;
    }
    for (int pivot = 0; pivot < size; pivot++) {
      double by = matrix[pivot][pivot];
      for (int j = 0; j < size; j++) {
        matrix[pivot][j] /= by;
        inverse[pivot][j] /= by;
      }
      for (int row = 0; row < size; row++) {
        double times = matrix[row][pivot];
        if (row != pivot && times != 0) {
          for (int j = 0; j < size; j++) {
            matrix[row][j] -= times * matrix[pivot][j];
            inverse[row][j] -= times * inverse[pivot][j];
          }
        }
      }
    }
    return inverse;
  }
}
