package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Numbers;
import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How a track sounds, in numbers that ranking reads. */
public final class AudioFeatures {

  private record Range(double least, double greatest) {}

  private static final Range SHARE = new Range(0, 1);

  private static final Map<String, Range> RANGES =
      Map.of(
          "energy", SHARE,
          "valence", SHARE,
          "danceability", SHARE,
          "acousticness", SHARE,
          "instrumentalness", SHARE,
          "speechiness", SHARE,
          "liveness", SHARE,
          "tempo", new Range(0, 400),
          "loudness", new Range(-80, 10));

  /** What there is to measure. */
  public static final Set<String> NAMES = RANGES.keySet();

  private AudioFeatures() {}

  /** The feature of this name, in its range. */
  static double read(String name, JsonNode node, String path) {
    var range = Objects.requireNonNull(RANGES.get(name));
    return Numbers.read(node, path, range.least(), range.greatest());
  }
}
