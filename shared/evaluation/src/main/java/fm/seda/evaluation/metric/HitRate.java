package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;

/** Whether anything was right; the mean is the share of people who were shown something right. */
public record HitRate(int k) implements Metric {

  @Override
  public String name() {
    return "hit rate@" + k;
  }

  @Override
  public double of(RankedList list, Truth truth) {
    return list.top(k).stream().anyMatch(truth::holds) ? 1 : 0;
  }
}
