package fm.seda.engine.score;

import fm.seda.engine.slate.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what each signal adds to one score, and works the shares out at the end. */
final class Parts {

  /** What nothing is known about is on the list to find something out. */
  static final String EXPLORATION = "exploration";

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
    return parts.stream().mapToDouble(Part::product).sum();
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
    var weights = parts.stream().mapToDouble(Part::weight).sum();
    return parts.stream()
        .map(part ->
            new Contribution(
                part.signal(),
                part.value(),
                part.weight(),
                score > 0 ? part.product() / score : part.weight() / weights,
                List.of()))
        .sorted(
            Comparator.comparingDouble(Contribution::share)
                .reversed()
                .thenComparing(Contribution::signal))
        .toList();
  }
}
