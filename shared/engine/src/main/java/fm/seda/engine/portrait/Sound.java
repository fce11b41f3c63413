package fm.seda.engine.portrait;

import fm.seda.domain.Item;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a track sounds: what a machine heard in it, each feature between 0 and 1. Loudness is left
 * out, because that is how it was mastered, not what it is.
 */
public final class Sound {

  private static final String TEMPO = "tempo";
  private static final double SLOWEST = 50;
  private static final double FASTEST = 200;

  /** Those that are between 0 and 1 by themselves. */
  private static final List<String> SHARES =
      List.of(
          "energy",
          "valence",
          "danceability",
          "acousticness",
          "instrumentalness",
          "speechiness",
          "liveness");

  private final double[] features;

  private Sound(double[] features) {
    this.features = features;
  }

  /** What the catalogue says of this item; null unless it says all of it. */
  public static @Nullable Sound of(Item item) {
    var attributes = item.attributes();
    var features = new double[SHARES.size() + 1];
    for (int i = 0; i < SHARES.size(); i++) {
      if (!(attributes.get(SHARES.get(i)) instanceof Number share)) {
        return null;
      }
      features[i] = Math.clamp(share.doubleValue(), 0.0, 1.0);
    }
    if (!(attributes.get(TEMPO) instanceof Number tempo)) {
      return null;
    }
    features[SHARES.size()] =
        (Math.clamp(tempo.doubleValue(), SLOWEST, FASTEST) - SLOWEST) / (FASTEST - SLOWEST);
    return new Sound(features);
  }

  /** What these have in common; null where none of them has a sound. */
  static @Nullable Sound mean(Collection<Known> all) {
    var sums = new double[SHARES.size() + 1];
    var count = 0;
    for (var known : all) {
      var sound = of(known.item());
      if (sound != null) {
        count++;
        for (int i = 0; i < sums.length; i++) {
          sums[i] += sound.features[i];
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= count;
    }
    return count == 0 ? null : new Sound(sums);
  }

  /** From 0 for opposites in every respect to 1 for the same. */
  public double likeness(Sound other) {
    var distance = 0.0;
    for (int i = 0; i < features.length; i++) {
      distance += Math.abs(features[i] - other.features[i]);
    }
    return 1 - distance / features.length;
  }
}
