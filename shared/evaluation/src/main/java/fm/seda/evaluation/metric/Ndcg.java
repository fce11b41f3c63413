package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;
import java.util.stream.IntStream;

/**
 * How far up what was right was found: a hit at rank r gains 1 / log₂(r + 1), and 1 is what the
 * best possible list of k would have gained.
 */
public record Ndcg(int k) implements Metric {

  @Override
  public String name() {
    return "ndcg@" + k;
  }

  @Override
  public double of(RankedList list, Truth truth) {
    var top = list.top(k);
    var gained =
        IntStream.range(0, top.size())
            .filter(place -> truth.holds(top.get(place)))
            .mapToDouble(Ndcg::gain)
            .sum();
    var possible = IntStream.range(0, Math.min(k, truth.size())).mapToDouble(Ndcg::gain).sum();
    return gained / possible;
  }

  // the first place is rank 1
  private static double gain(int place) {
    return Math.log(2) / Math.log(place + 2);
  }
}
