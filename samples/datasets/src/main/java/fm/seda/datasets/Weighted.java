package fm.seda.datasets;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Some of many, by their places, drawn in proportion to a weight. */
public final class Weighted {

  private final int[] places;
  private final Cumulative weights;

  /**
   * Takes the places and the weight of each.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Weighted(IntStream places, IntToDoubleFunction weight) {
    this.places = places.toArray();
    weights = new Cumulative(IntStream.of(this.places).mapToDouble(weight).toArray());
  }

  /** One of the places. */
  public int draw(Dice dice) {
    return places[weights.draw(dice)];
  }
}
