package fm.seda.collaborative.factors;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.stream.IntStream;

/**
 * Computes one side while the other stands still. Every row is a problem of its own, so processors
 * share them and the result does not depend on who does which.
 */
final class HalfStep {

  private static final int ROWS_AT_A_TIME = 32;

  private final FactorTraining training;
  private final DenseMatrix others;
  private final DenseMatrix gram;

  HalfStep(FactorTraining training, DenseMatrix others) {
    this.training = training;
    this.others = others;
    gram = DenseMatrix.zeros(others.columns(), others.columns());
    LinearAlgebra.gramOfColumns(1, others, 0, gram);
  }

  /** Room to solve one row after the other in. */
  RowSystem newRow() {
    return new RowSystem(training, others, gram);
  }

  /** Solves all rows, with all processors. */
  void solve(SparseRows preferences, DenseMatrix into) throws InterruptedException {
    var caller = Thread.currentThread();
    var systems = ThreadLocal.withInitial(this::newRow);
    int batches = Math.ceilDiv(preferences.rows(), ROWS_AT_A_TIME);
    IntStream.range(0, batches)
        .parallel()
        .filter(batch -> !caller.isInterrupted())
        .forEach(batch -> {
          int first = batch * ROWS_AT_A_TIME;
          int end = Math.min(first + ROWS_AT_A_TIME, preferences.rows());
          solve(preferences, first, end, systems.get(), into);
        });
    if (Thread.interrupted()) {
      throw new InterruptedException("A training was stopped");
    }
  }

  private static void solve(
      SparseRows preferences, int first, int end, RowSystem system, DenseMatrix into) {
    for (int row = first; row < end; row++) {
      system.begin(preferences.count(row));
      preferences.row(row, system::observe);
      into.setRow(row, system.factors());
    }
  }
}
