package fm.seda.engine.portrait;

import fm.seda.engine.port.GenreCounts;
import java.util.List;

/**
 * What was looked up for a portrait.
 *
 * @param known what the person likes best, most liked first
 * @param seeds what they start from this time
 * @param missing what could not be looked up
 */
record Findings(List<Known> known, List<Known> seeds, GenreCounts counts, List<String> missing) {

  /** Nothing was looked up. */
  static final Findings NONE = new Findings(List.of(), List.of(), GenreCounts.NONE, List.of());

  /** Copies the lists, so they never change under their reader. */
  Findings {
    known = List.copyOf(known);
    seeds = List.copyOf(seeds);
    missing = List.copyOf(missing);
  }
}
