package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;
import java.util.stream.IntStream;

/** How soon the first hit comes: 1 divided by its rank. Its mean is known as MRR. */
public record ReciprocalRank(int k) implements Metric {

  @Override
  public String name() {
    return "mrr@" + k;
  }

  @Override
  public double of(RankedList list, Truth truth) {
    var top = list.top(k);
    return IntStream.range(0, top.size())
        .filter(place -> truth.holds(top.get(place)))
        .mapToDouble(place -> 1.0 / (place + 1))
        .findFirst()
        .orElse(0);
  }
}
