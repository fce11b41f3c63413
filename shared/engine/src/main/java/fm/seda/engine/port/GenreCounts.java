package fm.seda.engine.port;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * How common each genre is.
 *
 * @param items how many items were looked at
 * @param tellings how much each genre they bear tells
 */
public record GenreCounts(long items, Map<String, Double> tellings) {

  /** Nothing was counted: every genre tells the same. */
  public static final GenreCounts NONE = of(0, Map.of());

  /** Copies the map, so the counts never change under their reader. */
  public GenreCounts {
    // and not Map.copyOf: its look-ups stood out in the profile of a night
    tellings = Collections.unmodifiableMap(new HashMap<>(tellings));
  }

  /** Of so many items, so many bear each genre. */
  public static GenreCounts of(long items, Map<String, Long> bearing) {
    // worked out once, because it is asked for every genre of every candidate of everybody
    var tellings = new HashMap<String, Double>();
    bearing.forEach((genre, count) -> tellings.put(genre, telling(items, Math.max(1, count))));
    return new GenreCounts(items, tellings);
  }

  /**
   * How much it tells of an item to bear this genre: little if everything does, and more the fewer
   * do. One that was not seen tells as much as the rarest.
   */
  public double telling(String genre) {
    var known = tellings.get(genre);
    return known == null ? telling(items, 1) : known;
  }

  private static double telling(long items, long bearing) {
    return Math.log1p((double) Math.max(items, bearing) / bearing);
  }
}
