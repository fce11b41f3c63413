package fm.seda.collaborative.linear;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.sparse.SparseRows;

/**
 * Trains the linear item-item model known as EASE (H. Steck, "Embarrassingly shallow autoencoders
 * for sparse data", 2019): the weights between items, none of an item with itself, that rebuild
 * what people know best while staying small.
 *
 * <pre>{@code
 * var model = LinearTraining.STANDARD.train(new Evidence(preferences, tags, friends));
 * float[] scores = model.scores(person);
 * }</pre>
 *
 * The textbook inverts a matrix of items × items. This solves the dual problem, which has as many
 * rows as there are people and tags, and gives the same scores. Memory grows with the square of
 * that number and time with its cube: meant for up to some thousand people.
 *
 * @param regularisation how small weights are kept
 */
public record LinearTraining(float regularisation) {

  /** The defaults, for preferences between 0 and 1. */
  public static final LinearTraining STANDARD = new LinearTraining(100);

  /** Refuses what has no solution. */
  public LinearTraining {
    if (!(regularisation > 0) || !Float.isFinite(regularisation)) {
      throw new IllegalArgumentException(
          "regularisation is " + regularisation + "; it must be above 0");
    }
  }

  /** The model of what is known now. */
  public LinearModel train(Evidence evidence) {
    var voices = evidence.voices();
    var hearers = voices.transposed();
    var friends = evidence.friends();
    var inverse = likeness(voices, hearers, friends);
    inverse.addToDiagonal(regularisation);
    LinearAlgebra.invert(inverse);
    return new LinearModel(
        this, voices, hearers, friends, inverse, novelty(voices, hearers, inverse));
  }

  /** How much any two voices have in common; friends in common count for people. */
  private static DenseMatrix likeness(SparseRows voices, SparseRows hearers, SparseRows friends) {
    var befriended = friends.transposed();
    var likeness = DenseMatrix.zeros(voices.rows(), voices.rows());
    for (int voice = 0; voice < voices.rows(); voice++) {
      var row = new float[voices.rows()];
      voices.row(
          voice, (item, mine) -> hearers.row(item, (other, theirs) -> row[other] += mine * theirs));
      if (voice < friends.rows()) {
        friends.row(
            voice,
            (friend, mine) ->
                befriended.row(friend, (other, theirs) -> row[other] += mine * theirs));
      }
      likeness.setRow(voice, row);
    }
    return likeness;
  }

  /** How little of each item the others explain: nearly 1 for what hardly anybody knows. */
  private static float[] novelty(SparseRows voices, SparseRows hearers, DenseMatrix inverse) {
    var explained = new double[voices.columns()];
    var row = new float[voices.rows()];
    for (int voice = 0; voice < voices.rows(); voice++) {
      inverse.row(voice, row);
      voices.row(
          voice,
          (item, mine) ->
              hearers.row(
                  item, (other, theirs) -> explained[item] += (double) mine * theirs * row[other]));
    }
    var novelty = new float[explained.length];
    for (int item = 0; item < novelty.length; item++) {
      novelty[item] = (float) (1 - explained[item]);
    }
    return novelty;
  }
}
