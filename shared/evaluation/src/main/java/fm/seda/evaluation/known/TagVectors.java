package fm.seda.evaluation.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What items are about: TF-IDF of how often people gave them which tag, at length 1. The count goes
 * in by its logarithm, so a tag given a hundred times does not drown the others.
 */
public final class TagVectors {

  private final Map<String, Map<String, Double>> vectors = new HashMap<>();

  /** For each item, how often it was given which tag. */
  public TagVectors(Map<String, Map<String, Integer>> counts) {
    var tagged = new HashMap<>(counts);
    tagged.values().removeIf(Map::isEmpty);
    var itemsWith = new HashMap<String, Integer>();
    tagged
        .values()
        .forEach(tags -> tags.keySet().forEach(t -> itemsWith.merge(t, 1, Integer::sum)));
    tagged.forEach((item, tags) -> {
      var vector = new HashMap<String, Double>();
      tags.forEach((tag, count) -> {
        var rarity = Math.log((double) tagged.size() / itemsWith.getOrDefault(tag, 1));
        vector.put(tag, (1 + Math.log(count)) * rarity);
      });
      var length = Math.sqrt(squares(vector));
      if (length > 0) {
        vector.replaceAll((tag, weight) -> weight / length);
        vectors.put(item, vector);
      }
    });
  }

  /**
   * An item's vector. Empty where there is nothing to tell it by: no tags, or only such as every
   * item has.
   */
  public Optional<Map<String, Double>> of(String item) {
    return Optional.ofNullable(vectors.get(item));
  }

  /** The squared length of a vector. */
  public static double squares(Map<String, Double> vector) {
    return vector.values().stream().mapToDouble(weight -> weight * weight).sum();
  }
}
