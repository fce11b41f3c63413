package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.Run;

/** One number about all lists together, whatever would have been right. */
public interface RunMetric {

  /** What reports call it, such as {@code coverage@10}. */
  String name();

  /** The number; 0 where nothing was recommended. */
  double of(Run run);
}
