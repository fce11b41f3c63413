package fm.seda.engine.port;

import java.util.Map;

/**
 * How common each genre is.
 *
 * @param items how many items were looked at
 * @param byGenre how many of them bear a genre
 */
public record GenreCounts(long items, Map<String, Long> byGenre) {

  /** Nothing was counted: every genre tells the same. */
  public static final GenreCounts NONE = new GenreCounts(0, Map.of());

  /** Copies the map, so the counts never change under their reader. */
  public GenreCounts {
    byGenre = Map.copyOf(byGenre);
  }

  /**
   * How much it tells of an item to bear this genre: little if everything does, and more the fewer
   * do. One that was not seen tells as much as the rarest.
   */
  public double telling(String genre) {
    long bearing = Math.max(1, byGenre.getOrDefault(genre, 1L));
    return Math.log1p((double) Math.max(items, bearing) / bearing);
  }
}
