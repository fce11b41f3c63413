package fm.seda.domain;

import java.util.Collection;
import java.util.Optional;

/** A person's taste as a direction in embedding space: the weighted sum of what they touched. */
public final class TasteVector {

  /** Only the latest this many items count … */
  public static final int LATEST_ITEMS = 50;

  /** … and of those only what happened within this many days. */
  public static final int DAYS = 90;

  /** One item's vector and how much it counts. */
  public record Part(float[] vector, double weight) {}

  private TasteVector() {}

  /**
   * The normalised weighted sum; empty where nothing is known or everything cancels out.
   *
   * @throws IllegalArgumentException if the parts differ in dimension
   */
  public static Optional<float[]> of(Collection<Part> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var sum = new double[parts.iterator().next().vector().length];
    for (var part : parts) {
      add(sum, part);
    }
    return normalised(sum);
  }

  private static void add(double[] sum, Part part) {
    if (part.vector().length != sum.length) {
      throw new IllegalArgumentException(
          "vectors of " + part.vector().length + " and " + sum.length + " dimensions do not mix");
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] += part.weight() * part.vector()[i];
    }
  }

  private static Optional<float[]> normalised(double[] sum) {
    var square = 0.0;
    for (double x : sum) {
      square += x * x;
    }
    if (square < 1e-12) {
      return Optional.empty();
    }
    var length = Math.sqrt(square);
    var unit = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      unit[i] = (float) (sum[i] / length);
    }
    return Optional.of(unit);
  }
}
