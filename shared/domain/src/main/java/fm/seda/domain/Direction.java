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
}
