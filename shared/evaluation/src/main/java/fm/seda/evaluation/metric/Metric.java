package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;

/** One number about one person's list; more is better. */
public interface Metric {

  /** What reports call it, such as {@code ndcg@10}. */
  String name();

  /** The number, between 0 and 1. An empty list scores 0. */
  double of(RankedList list, Truth truth);
}
