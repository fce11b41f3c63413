package fm.seda.evaluation.metric;

import fm.seda.evaluation.known.Training;
import fm.seda.evaluation.ranking.Run;

/**
 * How surprising what is shown is, in bits: what everybody has is 0, what one in a thousand has
 * about 10. What nobody has counts as if one person had it.
 */
public record Novelty(int k, Training training) implements RunMetric {

  @Override
  public String name() {
    return "novelty@" + k;
  }

  @Override
  public double of(Run run) {
    return run.lists().stream()
        .flatMap(list -> list.top(k).stream())
        .mapToDouble(this::surprise)
        .average()
        .orElse(0);
  }

  private double surprise(String item) {
    var having = Math.max(training.popularity(item), 1);
    return Math.log((double) Math.max(training.people(), 1) / having) / Math.log(2);
  }
}
