package fm.seda.evaluation.metric;

import fm.seda.evaluation.known.TagVectors;
import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How different the items of a list are from each other: 1 less the mean cosine of their tags over
 * all pairs. Items without tags form no pairs, and a list without a pair says nothing.
 *
 * <p>The pairs are never looked at one by one. All cosines of m vectors of length 1 add up to the
 * squared length of their sum; m of them are of a vector with itself.
 */
public record IntraListDiversity(int k, TagVectors tags) implements RunMetric {

  @Override
  public String name() {
    return "intra-list diversity@" + k;
  }

  @Override
  public double of(Run run) {
    return run.lists().stream()
        .map(this::diversity)
        .flatMapToDouble(OptionalDouble::stream)
        .average()
        .orElse(0);
  }

  private OptionalDouble diversity(RankedList list) {
    var vectors = list.top(k).stream().map(tags::of).flatMap(Optional::stream).toList();
    var m = vectors.size();
    if (m < 2) {
      return OptionalDouble.empty();
    }
    var sum = new HashMap<String, Double>();
    for (Map<String, Double> vector : vectors) {
      vector.forEach((tag, weight) -> sum.merge(tag, weight, Double::sum));
    }
    var likeness = (TagVectors.squares(sum) - m) / ((double) m * (m - 1));
    // rounding must not make equal items differ by less than nothing
    return OptionalDouble.of(Math.clamp(1 - likeness, 0.0, 1.0));
  }
}
