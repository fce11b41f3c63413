package fm.seda.engine.score;

import fm.seda.engine.slate.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The readings of all signals that count for a person, and how much each counts: a table with a
 * line for every candidate. It has loops and no streams, because this runs for every candidate of
 * every person of a night.
 */
final class Columns {

  /** What nothing is known about is on the list to find something out. */
  private static final String EXPLORATION = "exploration";

  /** Shares that differ by less are equal: the rest is rounding, and would name either first. */
  private static final double SAME_SHARE = 1e-9;

  private static final Comparator<Contribution> LARGEST_FIRST =
      Comparator.comparingDouble((Contribution it) -> Math.rint(it.share() / SAME_SHARE))
          .reversed()
          .thenComparing(Contribution::signal);

  private final Column[] columns;
  private final double[] weights;
  private final double total;

  Columns(List<Column> all, Map<String, Double> weights) {
    this.columns =
        all.stream().filter(it -> weights.containsKey(it.signal())).toArray(Column[]::new);
    this.weights = new double[columns.length];
    var sum = 0.0;
    for (int i = 0; i < columns.length; i++) {
      this.weights[i] = weights.getOrDefault(columns[i].signal(), 0.0);
      sum += this.weights[i];
    }
    this.total = sum;
  }

  /** What all weights of a candidate are multiplied with, for the penalty it suffers. */
  double scale(int candidate, double penalty) {
    var read = 0.0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].knows(candidate)) {
        read += weights[i];
      }
    }
    return penalty / Math.sqrt(read * total);
  }

  double score(int candidate, double scale) {
    var score = 0.0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].knows(candidate)) {
        score += columns[i].value(candidate) * (weights[i] * scale);
      }
    }
    // what should be 1 may come out a rounding above it
    return Math.min(1, score);
  }

  /**
   * Shares of the score; where the score is 0 there is nothing to share, and each signal has its
   * part in that by its weight.
   */
  List<Contribution> contributions(int candidate, double scale) {
    var score = score(candidate, scale);
    var known = 0.0;
    for (int i = 0; i < columns.length; i++) {
      known += columns[i].knows(candidate) ? weights[i] * scale : 0;
    }
    if (known == 0) {
      return List.of(new Contribution(EXPLORATION, 0, 1, 1, List.of()));
    }
    var parts = new ArrayList<Contribution>(columns.length);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].knows(candidate)) {
        var value = columns[i].value(candidate);
        var weight = weights[i] * scale;
        var share = score > 0 ? value * weight / score : weight / known;
        parts.add(new Contribution(columns[i].signal(), value, weight, share, List.of()));
      }
    }
    parts.sort(LARGEST_FIRST);
    return parts;
  }
}
