package fm.seda.engine.likeness;

/** Likeness between 0 (nothing in common) and 1 (the same). */
public final class Likeness {

  private Likeness() {}

  /**
   * The cosine of two vectors of length 1; pointing away from each other counts as nothing in
   * common.
   *
   * @throws IllegalArgumentException if they differ in dimension, so live in different spaces
   */
  public static double ofVectors(float[] one, float[] other) {
    requireSameSpace(one, other);
    return Math.clamp(dot(one, other), 0.0, 1.0);
  }

  /**
   * Whether the cosine of two vectors of length 1 is at least so much. It stops where that cannot
   * be any more, so to tell strangers apart costs next to nothing.
   *
   * @throws IllegalArgumentException if they differ in dimension, so live in different spaces
   */
  public static boolean isAtLeast(double least, float[] one, float[] other) {
    requireSameSpace(one, other);
    // at length 1 the square of the distance is 2 − 2 · cosine
    var most = 2 - 2 * least;
    var squares = 0.0;
    for (int i = 0; i < one.length && squares <= most; i++) {
      var distance = one[i] - other[i];
      squares += distance * distance;
    }
    return squares <= most;
  }

  private static void requireSameSpace(float[] one, float[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(
          "vectors of " + one.length + " and " + other.length + " dimensions do not compare");
    }
  }

  // Four independent sums keep the processor busy: one sum would wait for itself at every step.
  private static double dot(float[] one, float[] other) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return (a + b) + (c + d);
  }
}
