package fm.seda.collaborative.factors;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.SplittableRandom;

/**
 * How factors are trained. The same settings and preferences always give the same factors.
 *
 * <pre>{@code
 * var plays = SparseRows.builder(people, items).add(ann, jazz, 0.8f).build();
 * var factors = FactorTraining.STANDARD.train(plays);
 * factors.score(ann, blues);
 * }</pre>
 *
 * @param factors how many numbers describe a person or an item
 * @param alpha how much more a preference of weight 1 counts than one nobody has seen
 * @param regularisation how strongly factors are held near zero, for every observation of a row and
 *     for every row on the other side
 * @param iterations how often people and items are both computed anew
 * @param seed where chance starts from
 */
public record FactorTraining(
    int factors, float alpha, float regularisation, int iterations, long seed) {

  /** Good for a few thousand to a few hundred thousand items, with weights between 0 and 1. */
  public static final FactorTraining STANDARD = new FactorTraining(64, 20, 0.012f, 10, 1);

  private static final double FIRST_GUESS_DEVIATION = 0.01;

  /** Checks the settings. */
  public FactorTraining {
    if (factors < 1 || iterations < 1) {
      throw new IllegalArgumentException(
          "Nothing is learnt with " + factors + " factors in " + iterations + " iterations");
    }
    if (!(alpha >= 0) || !(regularisation > 0)) {
      throw new IllegalArgumentException(
          "alpha is %s and regularisation %s; neither can be below 0, nor regularisation be 0"
              .formatted(alpha, regularisation));
    }
  }

  /** The same with another number of iterations: one or two are enough from earlier factors. */
  public FactorTraining withIterations(int others) {
    return new FactorTraining(factors, alpha, regularisation, others, seed);
  }

  /** Trains from nothing. */
  public Factors train(SparseRows preferences) throws InterruptedException {
    return train(preferences, Progress.NOBODY);
  }

  /** Trains from nothing, people as rows and items as columns. */
  public Factors train(SparseRows preferences, Progress progress) throws InterruptedException {
    return trainFrom(firstGuess(preferences.columns()), preferences, progress);
  }

  /**
   * Goes on from earlier factors. Only their items matter, which must be in the order of the
   * columns; an item that is new has a row of zeros.
   */
  public Factors train(SparseRows preferences, Factors previous) throws InterruptedException {
    return train(preferences, previous, Progress.NOBODY);
  }

  /** Goes on from earlier factors. */
  public Factors train(SparseRows preferences, Factors previous, Progress progress)
      throws InterruptedException {
    var items = previous.items();
    if (items.rows() != preferences.columns() || items.columns() != factors) {
      throw new IllegalArgumentException(
          "Item factors of %s cannot become %d x %d"
              .formatted(items, preferences.columns(), factors));
    }
    return trainFrom(items.copy(), preferences, progress);
  }

  private Factors trainFrom(DenseMatrix items, SparseRows preferences, Progress progress)
      throws InterruptedException {
    refuseNegative(preferences);
    var fans = preferences.transposed();
    var people = DenseMatrix.zeros(preferences.rows(), factors);
    // the rows are shared among all processors already
    try (var _ = LinearAlgebra.onOneThread()) {
      for (int iteration = 1; iteration <= iterations; iteration++) {
        new HalfStep(this, items).solve(preferences, people);
        new HalfStep(this, people).solve(fans, items);
        progress.iteration(
            iteration, iterations, () -> Loss.of(this, preferences, fans, people, items));
      }
      // so that people fit the items as folding in would make them
      new HalfStep(this, items).solve(preferences, people);
    }
    return new Factors(people, items);
  }

  private DenseMatrix firstGuess(int items) {
    var chance = new SplittableRandom(seed);
    var guess = DenseMatrix.zeros(items, factors);
    for (int item = 0; item < items; item++) {
      for (int factor = 0; factor < factors; factor++) {
        guess.set(item, factor, (float) chance.nextGaussian(0, FIRST_GUESS_DEVIATION));
      }
    }
    return guess;
  }

  private static void refuseNegative(SparseRows preferences) {
    for (int at = 0; at < preferences.count(); at++) {
      if (preferences.value(at) < 0) {
        throw new IllegalArgumentException(
            "A preference for item %d weighs %s; what is disliked is left out"
                .formatted(preferences.column(at), preferences.value(at)));
      }
    }
  }
}
