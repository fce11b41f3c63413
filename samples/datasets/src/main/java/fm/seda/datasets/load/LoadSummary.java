package fm.seda.datasets.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What was loaded and how fast. */
public record LoadSummary(List<Stage> stages) {

  /** Copies the list. */
  public LoadSummary {
    stages = List.copyOf(stages);
  }

  /**
   * One part of the community.
   *
   * @param requests how many it took
   * @param retries how often one had to be repeated
   */
  public record Stage(String name, long rows, long requests, long retries, Duration took) {

    /** Rows a second. */
    public double rate() {
      return rows / Math.max(0.001, took.toNanos() / 1e9);
    }

    @Override
    public String toString() {
      return "%-12s %,10d rows in %,7d requests, %.1f s, %,.0f rows/s, %d retries"
          .formatted(name, rows, requests, took.toNanos() / 1e9, rate(), retries);
    }
  }

  /** All rows of all stages. */
  public long rows() {
    return stages.stream().mapToLong(Stage::rows).sum();
  }

  /** A line a stage. */
  @Override
  public String toString() {
    return stages.stream().map(Stage::toString).collect(Collectors.joining(System.lineSeparator()));
  }
}
