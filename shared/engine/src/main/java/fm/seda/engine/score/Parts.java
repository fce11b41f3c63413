package fm.seda.engine.score;

import fm.seda.engine.slate.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what each signal adds to one score, and works the shares out at the end. */
final class Parts {

  /** What nothing is known about is on the list to find something out. */
  static final String EXPLORATION = "exploration";

  private static final Comparator<Contribution> LARGEST_FIRST =
      Comparator.comparingDouble(Contribution::share)
          .reversed()
          .thenComparing(Contribution::signal);

  private record Part(String signal, double value, double weight) {
    double product() {
      return value * weight;
    }
  }

  private final List<Part> parts = new ArrayList<>();

  void add(String signal, double value, double weight) {
    parts.add(new Part(signal, value, weight));
  }

  double score() {
    var score = 0.0;
    for (var part : parts) {
      score += part.product();
    }
    // what should be 1 may come out a rounding above it
    return Math.min(1, score);
  }

  /**
   * Shares of the score; where the score is 0 there is nothing to share, and each signal has its
   * part in that by its weight.
   */
  List<Contribution> contributions() {
    if (parts.isEmpty()) {
      return List.of(new Contribution(EXPLORATION, 0, 1, 1, List.of()));
    }
    var score = score();
    var weights = 0.0;
    for (var part : parts) {
      weights += part.weight();
    }
    var contributions = new ArrayList<Contribution>(parts.size());
    for (var part : parts) {
      var share = score > 0 ? part.product() / score : part.weight() / weights;
      contributions.add(
          new Contribution(part.signal(), part.value(), part.weight(), share, List.of()));
    }
    contributions.sort(LARGEST_FIRST);
    return contributions;
  }
}
