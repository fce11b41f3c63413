package fm.seda.evaluation;

import fm.seda.evaluation.metric.Metric;
import fm.seda.evaluation.metric.RunMetric;
import fm.seda.evaluation.ranking.Run;
import fm.seda.evaluation.ranking.Truth;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures runs by what people turned out to like. Only those of whom that is known count, and all
 * of them do: who was given no list scores 0, so a recommender gains nothing by keeping silent
 * where it is hard.
 */
public final class Evaluation {

  private final Map<String, Truth> truths;

  /** By what was right for each person. */
  public Evaluation(Map<String, Truth> truths) {
    this.truths = Map.copyOf(truths);
  }

  /** What the metric says of each person's list. */
  public Scores scores(Metric metric, Run run) {
    var scores = new TreeMap<String, Double>();
    truths.forEach((person, truth) -> scores.put(person, metric.of(run.of(person), truth)));
    return new Scores(metric.name(), scores);
  }

  /** What the metric says of all lists together. */
  public double of(RunMetric metric, Run run) {
    return metric.of(run.among(truths.keySet()));
  }

  /** How many people there are to measure by. */
  public int people() {
    return truths.size();
  }

  /** How many of them were given nothing. */
  public long withoutList(Run run) {
    return truths.keySet().stream().filter(person -> run.of(person).items().isEmpty()).count();
  }
}
