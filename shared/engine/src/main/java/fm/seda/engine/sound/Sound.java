package fm.seda.engine.sound;

import fm.seda.domain.Item;
import java.util.Arrays;
import java.util.Collection;

/** How a track sounds, as far as a machine listened to it: any of the features may be unknown. */
public final class Sound {

  private static final Feature[] ALL = Feature.values();

  private final double[] places;

  private Sound(double[] places) {
    this.places = places;
  }

  /** What the catalogue says of this item, which may be nothing. */
  public static Sound of(Item item) {
    var places = new double[ALL.length];
    for (var feature : ALL) {
      places[feature.ordinal()] =
          item.attributes().get(feature.wireName()) instanceof Number value
              ? feature.place(value.doubleValue())
              : Double.NaN;
    }
    return new Sound(places);
  }

  /** What these have in common: of each feature the mean of those that know it. */
  public static Sound mean(Collection<Item> items) {
    var sums = new double[ALL.length];
    var counts = new int[ALL.length];
    for (var item : items) {
      var sound = of(item);
      for (int i = 0; i < sums.length; i++) {
        if (!Double.isNaN(sound.places[i])) {
          sums[i] += sound.places[i];
          counts[i]++;
        }
      }
    }
    Arrays.setAll(sums, i -> sums[i] / counts[i]);
    return new Sound(sums);
  }

  /** Whether this was heard. */
  boolean knows(Feature feature) {
    return !Double.isNaN(places[feature.ordinal()]);
  }

  /** Where in its range the feature lies, from 0 to 1. */
  double place(Feature feature) {
    return places[feature.ordinal()];
  }
}
