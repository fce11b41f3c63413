package fm.seda.embeddings;

/** Vectors are kept at length 1, so that a product is a cosine. */
public final class UnitVector {

  private UnitVector() {}

  /**
   * The same direction at length 1.
   *
   * @throws IllegalArgumentException for a vector without a direction: zero, infinite or not a
   *     number
   */
  public static float[] of(float[] vector) {
    var square = 0.0;
    for (float x : vector) {
      square += (double) x * x;
    }
    if (!(square > 0) || Double.isInfinite(square)) {
      throw new IllegalArgumentException(
          "a vector of length " + Math.sqrt(square) + " has no direction");
    }
    var scale = 1 / Math.sqrt(square);
    var unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = (float) (vector[i] * scale);
    }
    return unit;
  }
}
