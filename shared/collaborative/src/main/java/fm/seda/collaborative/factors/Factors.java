package fm.seda.collaborative.factors;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;

/**
 * What was learnt: a row for every person and for every item. The score of the two is the product
 * of their rows, around 1 for what a person likes and around 0 for what they do not know.
 */
public record Factors(DenseMatrix people, DenseMatrix items) {

  /** Checks that both have as many factors. */
  public Factors {
    if (people.columns() != items.columns()) {
      throw new IllegalArgumentException(
          "People of %s do not go with items of %s".formatted(people, items));
    }
  }

  /** How well an item goes with a person. */
  public float score(int person, int item) {
    float score = 0;
    for (int factor = 0; factor < items.columns(); factor++) {
      score += people.get(person, factor) * items.get(item, factor);
    }
    return score;
  }

  /** How well each item goes with a person. */
  public float[] scores(int person) {
    return scores(people.row(person));
  }

  /** How well each item goes with somebody who was folded in. */
  public float[] scores(float[] person) {
    var row = DenseMatrix.of(1, person.length, person);
    var scores = DenseMatrix.zeros(1, items.rows());
    LinearAlgebra.multiplyByRows(1, row, items, 0, scores);
    return scores.row(0);
  }
}
