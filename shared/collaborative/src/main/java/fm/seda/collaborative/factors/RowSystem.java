package fm.seda.collaborative.factors;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import java.util.Arrays;

/**
 * The equations for one row x, where Y are the rows of the other side and w the weights of those
 * that were observed:
 *
 * <pre>
 *   (YᵀY + Σ alpha·w·y·yᵀ + regularisation·(observed + others)·I) x = Σ (1 + alpha·w)·y
 * </pre>
 *
 * The observed y are gathered in blocks, so memory does not grow with what a row observed. For one
 * thread, one row after the other.
 */
final class RowSystem {

  private static final int BLOCK = 256;

  private final FactorTraining training;
  private final DenseMatrix others;
  private final DenseMatrix gram;
  private final DenseMatrix system;
  private final DenseMatrix block;
  private final DenseMatrix solution;
  private final float[] wanted;
  private final float[] other;
  private int gathered;
  private boolean empty;

  RowSystem(FactorTraining training, DenseMatrix others, DenseMatrix gram) {
    this.training = training;
    this.others = others;
    this.gram = gram;
    int factors = others.columns();
    system = DenseMatrix.zeros(factors, factors);
    block = DenseMatrix.zeros(BLOCK, factors);
    solution = DenseMatrix.zeros(1, factors);
    wanted = new float[factors];
    other = new float[factors];
  }

  /** Forgets the row before and expects as many observations. */
  void begin(int observations) {
    empty = observations == 0;
    gathered = 0;
    Arrays.fill(wanted, 0);
    if (!empty) {
      system.set(gram);
      system.addToDiagonal(training.regularisation() * (observations + others.rows()));
    }
  }

  /** Takes an observation in. */
  void observe(int at, float weight) {
    others.row(at, other);
    float confidence = training.alpha() * weight;
    float root = (float) Math.sqrt(confidence);
    for (int i = 0; i < other.length; i++) {
      wanted[i] += (1 + confidence) * other[i];
      other[i] *= root;
    }
    block.setRow(gathered++, other);
    if (gathered == BLOCK) {
      addBlock();
    }
  }

  /** The solution; zeros where nothing was observed. */
  float[] factors() {
    if (empty) {
      return wanted.clone();
    }
    if (gathered > 0) {
      addBlock();
    }
    solution.setRow(0, wanted);
    LinearAlgebra.solve(system, solution);
    return solution.row(0);
  }

  private void addBlock() {
    LinearAlgebra.gramOfColumns(1, block.top(gathered), 1, system);
    gathered = 0;
  }
}
