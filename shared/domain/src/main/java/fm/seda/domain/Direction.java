package fm.seda.domain;

/** Where a vector points, whatever its length. The product of two directions is their cosine. */
public final class Direction {

  private Direction() {}

  /** The same direction at length 1. Zeros point nowhere and stay zeros. */
  public static float[] of(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    var direction = new float[vector.length];
    if (squares > 0) {
      double length = Math.sqrt(squares);
      for (int i = 0; i < direction.length; i++) {
        direction[i] = (float) (vector[i] / length);
      }
    }
    return direction;
  }

  /** The inner product of two vectors of the same width; of two directions the cosine. */
  public static double product(float[] one, float[] other) {
    // eight independent sums keep the processor busy: one would wait for itself at every step
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    float e = 0;
    float f = 0;
    float g = 0;
    float h = 0;
    int i = 0;
    for (; i + 7 < one.length; i += 8) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
      e += one[i + 4] * other[i + 4];
      f += one[i + 5] * other[i + 5];
      g += one[i + 6] * other[i + 6];
      h += one[i + 7] * other[i + 7];
    }
    for (; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return ((a + b) + (c + d)) + ((e + f) + (g + h));
  }
}
