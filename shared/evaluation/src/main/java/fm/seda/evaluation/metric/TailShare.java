package fm.seda.evaluation.metric;

import fm.seda.evaluation.known.Training;
import fm.seda.evaluation.ranking.Run;

/** How much of what is shown is not among the most popular. */
public record TailShare(int k, Training training) implements RunMetric {

  @Override
  public String name() {
    return "tail share@" + k;
  }

  @Override
  public double of(Run run) {
    return run.lists().stream()
        .flatMap(list -> list.top(k).stream())
        .mapToDouble(item -> training.isTail(item) ? 1 : 0)
        .average()
        .orElse(0);
  }
}
