package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;

/**
 * How much of what there was room for was right. A list shorter than k is not forgiven: the places
 * it leaves empty are misses.
 */
public record Precision(int k) implements Metric {

  @Override
  public String name() {
    return "precision@" + k;
  }

  @Override
  public double of(RankedList list, Truth truth) {
    return (double) list.top(k).stream().filter(truth::holds).count() / k;
  }
}
