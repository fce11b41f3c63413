package fm.seda.datasets;

import java.util.Arrays;

/** Draws positions in proportion to their weights. */
public final class Cumulative {

  private final double[] upTo;

  /**
   * Takes the weight of each position.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Cumulative(double[] weights) {
    if (weights.length == 0) {
      throw new IllegalArgumentException("nothing to draw from");
    }
    upTo = weights.clone();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
  }

  /** A position. */
  public int draw(Dice dice) {
    var found = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
  }

  /** How many positions there are. */
  public int size() {
    return upTo.length;
  }

  /** Which share of all weight lies before this position. */
  public double shareBefore(int position) {
    return position == 0 ? 0 : upTo[position - 1] / upTo[upTo.length - 1];
  }
}
