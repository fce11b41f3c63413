package fm.seda.evaluation.compare;

import fm.seda.evaluation.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Scores by how much is known of a person. A mean over everybody hides it when a change that helps
 * regulars costs newcomers.
 */
public final class ActivityBuckets {

  private final List<Integer> bounds;

  /** With bounds 0, 5, 20: people with 0–4, with 5–19, and with 20 items or more. */
  public ActivityBuckets(List<Integer> bounds) {
    if (bounds.isEmpty() || bounds.getFirst() != 0) {
      throw new IllegalArgumentException(
          "the first bucket starts at 0, so that nobody is left out");
    }
    for (int i = 1; i < bounds.size(); i++) {
      if (bounds.get(i - 1) >= bounds.get(i)) {
        throw new IllegalArgumentException("bounds rise: " + bounds);
      }
    }
    this.bounds = List.copyOf(bounds);
  }

  /** The scores apart, who has least history first. Buckets may be empty. */
  public List<Bucket> of(Scores scores, ToIntFunction<String> history) {
    var buckets = new ArrayList<Bucket>();
    for (int i = 0; i < bounds.size(); i++) {
      var from = bounds.get(i);
      var below = i + 1 < bounds.size() ? bounds.get(i + 1) : Integer.MAX_VALUE;
      var people =
          scores.byPerson().keySet().stream()
              .filter(person -> history.applyAsInt(person) >= from)
              .filter(person -> history.applyAsInt(person) < below)
              .toList();
      buckets.add(new Bucket(from, below, scores.among(people)));
    }
    return buckets;
  }

  /**
   * People with this much history, the lower bound included and the upper not, and their scores.
   */
  public record Bucket(int from, int below, Scores scores) {}
}
