package fm.seda.collaborative.factors;

import java.util.function.DoubleSupplier;

/** Somebody who watches a training. */
@FunctionalInterface
public interface Progress {

  /** Does not look. */
  Progress NOBODY = (iteration, of, loss) -> {};

  /**
   * An iteration is done, the first is 1.
   *
   * @param loss what the training makes smaller, computed when asked for, which must be now
   */
  void iteration(int iteration, int of, DoubleSupplier loss);
}
