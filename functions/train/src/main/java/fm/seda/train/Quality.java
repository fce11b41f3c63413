package fm.seda.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well each way of ranking found what was held out, as NDCG@20: 1 is all of it, at the top.
 *
 * @param people whom it was judged by
 * @param neighbours whichever model there was of what goes with what
 */
record Quality(int people, double factors, double neighbours, double popularity) {

  /** What the live model's {@link #factors} is looked up by. */
  static final String FACTORS = "factors";

  /** How much worse than the live model a new one may be: nights differ. */
  private static final double TOLERANCE = 0.8;

  /** Why nobody should be recommended by this; empty if it is good. */
  Optional<String> objection(OptionalDouble live) {
    if (factors < popularity) {
      return Optional.of(
          "The factors find less of what was held out than plain popularity does: NDCG@20 is %.4f, not %.4f."
              .formatted(factors, popularity));
    }
    if (live.isPresent() && factors < TOLERANCE * live.getAsDouble()) {
      return Optional.of(
          "The factors find far less of what was held out than the live model did: NDCG@20 is %.4f, not %.4f."
              .formatted(factors, live.getAsDouble()));
    }
    return Optional.empty();
  }

  /** By name, to be kept. */
  Map<String, Double> figures() {
    var figures = new LinkedHashMap<String, Double>();
    figures.put("people", (double) people);
    figures.put(FACTORS, factors);
    figures.put("neighbours", neighbours);
    figures.put("popularity", popularity);
    return figures;
  }
}
