package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;

/** How much of what was right was found. Somebody with more than k such items cannot reach 1. */
public record Recall(int k) implements Metric {

  @Override
  public String name() {
    return "recall@" + k;
  }

  @Override
  public double of(RankedList list, Truth truth) {
    return (double) list.top(k).stream().filter(truth::holds).count() / truth.size();
  }
}
