package fm.seda.engine.likeness;

import fm.seda.domain.Direction;

/** Likeness between 0 (nothing in common) and 1 (the same). */
public final class Likeness {

  private static final int BLOCK = 32;

  private Likeness() {}

  /**
   * The cosine of two vectors of length 1; pointing away from each other counts as nothing in
   * common.
   *
   * @throws IllegalArgumentException if they differ in dimension, so live in different spaces
   */
  public static double ofVectors(float[] one, float[] other) {
    requireSameSpace(one, other);
    return Math.clamp(Direction.product(one, other), 0.0, 1.0);
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
    var squares = 0.0f;
    int i = 0;
    // most pairs lie far apart, which the first few numbers tell
    for (; i + BLOCK <= one.length && squares <= most; i += BLOCK) {
      squares += distance(one, other, i);
    }
    for (; i < one.length && squares <= most; i++) {
      squares += square(one[i] - other[i]);
    }
    return squares <= most;
  }

  // independent sums, as in Direction.product
  private static float distance(float[] one, float[] other, int from) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = from; i < from + BLOCK; i += 4) {
      a += square(one[i] - other[i]);
      b += square(one[i + 1] - other[i + 1]);
      c += square(one[i + 2] - other[i + 2]);
      d += square(one[i + 3] - other[i + 3]);
    }
    return (a + b) + (c + d);
  }

  private static float square(float number) {
    return number * number;
  }

  private static void requireSameSpace(float[] one, float[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(
          "vectors of " + one.length + " and " + other.length + " dimensions do not compare");
    }
  }
}
