package fm.seda.collaborative.factors;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a training makes smaller: how far every score is from 1 where a preference was observed and
 * from 0 elsewhere, and how far factors are from zero. The scores of all pairs are never computed:
 * the sum of their squares follows from the products of the columns.
 */
final class Loss {

  private final FactorTraining training;
  private final DenseMatrix people;
  private final DenseMatrix items;

  private Loss(FactorTraining training, DenseMatrix people, DenseMatrix items) {
    this.training = training;
    this.people = people;
    this.items = items;
  }

  static double of(
      FactorTraining training,
      SparseRows preferences,
      SparseRows fans,
      DenseMatrix people,
      DenseMatrix items) {
    var loss = new Loss(training, people, items);
    return loss.squaresOfAllScores()
        + sum(preferences.rows(), person -> loss.observed(preferences, person))
        + sum(preferences.rows(), person -> loss.length(people, person, preferences, items.rows()))
        + sum(fans.rows(), item -> loss.length(items, item, fans, people.rows()));
  }

  private double squaresOfAllScores() {
    int factors = training.factors();
    var byPeople = DenseMatrix.zeros(factors, factors);
    var byItems = DenseMatrix.zeros(factors, factors);
    LinearAlgebra.gramOfColumns(1, people, 0, byPeople);
    LinearAlgebra.gramOfColumns(1, items, 0, byItems);
    return sum(factors, row -> product(byPeople.row(row), byItems.row(row)));
  }

  private double observed(SparseRows preferences, int person) {
    var row = people.row(person);
    var item = new float[row.length];
    double loss = 0;
    for (int at = preferences.start(person); at < preferences.end(person); at++) {
      items.row(preferences.column(at), item);
      double score = product(row, item);
      double missing = 1 - score;
      // the square of the score is among those of all pairs already
      loss += (1 + training.alpha() * preferences.value(at)) * missing * missing - score * score;
    }
    return loss;
  }

  private double length(DenseMatrix side, int row, SparseRows observed, int others) {
    var values = side.row(row);
    return training.regularisation() * (observed.count(row) + others) * product(values, values);
  }

  private static double product(float[] a, float[] b) {
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += (double) a[i] * b[i];
    }
    return product;
  }

  // added up in order, so that the same training shows the same loss
  private static double sum(int rows, IntToDoubleFunction row) {
    var each = IntStream.range(0, rows).parallel().mapToDouble(row).toArray();
    return Arrays.stream(each).reduce(0, Double::sum);
  }
}
