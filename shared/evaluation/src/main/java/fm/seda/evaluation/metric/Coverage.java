package fm.seda.evaluation.metric;

import fm.seda.evaluation.ranking.Run;

/** How much of the catalogue anybody was shown. */
public record Coverage(int k, int catalogueSize) implements RunMetric {

  /** Refuses an empty catalogue. */
  public Coverage {
    if (catalogueSize < 1) {
      throw new IllegalArgumentException("the catalogue is empty");
    }
  }

  @Override
  public String name() {
    return "coverage@" + k;
  }

  @Override
  public double of(Run run) {
    var shown = run.lists().stream().flatMap(list -> list.top(k).stream()).distinct().count();
    return (double) shown / catalogueSize;
  }
}
