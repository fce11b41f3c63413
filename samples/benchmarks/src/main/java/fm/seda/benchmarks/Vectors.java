package fm.seda.benchmarks;

import fm.seda.collaborative.dense.DenseMatrix;
import java.util.SplittableRandom;

/** Made-up vectors, the same at every run. */
final class Vectors {

  private Vectors() {}

  static DenseMatrix any(long seed, int rows, int width) {
    var chance = new SplittableRandom(seed);
    var matrix = DenseMatrix.zeros(rows, width);
    var row = new float[width];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) {
        row[j] = (float) chance.nextGaussian();
      }
      matrix.setRow(i, row);
    }
    return matrix;
  }
}
