package fm.seda.collaborative.factors;

import fm.seda.collaborative.dense.DenseMatrix;

/**
 * Finds the factors of somebody the training has not seen, or has seen when they liked other
 * things: the same as the training itself would find for these items. Costs one small solve. Safe
 * for use by several threads.
 */
public final class FoldIn {

  private final HalfStep step;

  /** Prepares for these items, as they were trained with these settings. */
  public FoldIn(FactorTraining training, DenseMatrix items) {
    step = new HalfStep(training, items);
  }

  /**
   * Somebody's factors; zeros if they like nothing.
   *
   * @param items the items, each once
   * @param weights how much each of them is liked, as in the preferences trained on
   */
  public float[] person(int[] items, float[] weights) {
    if (items.length != weights.length) {
      throw new IllegalArgumentException(items.length + " items, " + weights.length + " weights");
    }
    var row = step.newRow();
    row.begin(items.length);
    for (int i = 0; i < items.length; i++) {
      row.observe(items[i], weights[i]);
    }
    return row.factors();
  }
}
