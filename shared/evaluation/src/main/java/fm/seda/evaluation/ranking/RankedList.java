package fm.seda.evaluation.ranking;

import java.util.HashSet;
import java.util.List;

/** What was recommended to one person, the best first, nothing twice. */
public record RankedList(String person, List<String> items) {

  /** Refuses duplicates: they would count a hit twice. */
  public RankedList {
    items = List.copyOf(items);
    if (new HashSet<>(items).size() < items.size()) {
      throw new IllegalArgumentException("the list of " + person + " holds an item twice");
    }
  }

  /** Nothing was recommended. */
  public static RankedList empty(String person) {
    return new RankedList(person, List.of());
  }

  /** The first k items, fewer if there are no more. */
  public List<String> top(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k is " + k + "; look at one item at least");
    }
    return items.subList(0, Math.min(k, items.size()));
  }
}
