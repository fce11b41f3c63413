package fm.seda.evaluation.ranking;

import java.util.Set;

/** What would have been right to recommend to one person. */
public record Truth(Set<String> items) {

  /** Refuses to be empty: for somebody to whom nothing is relevant no list is good or bad. */
  public Truth {
    items = Set.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("nothing is relevant; leave this person out");
    }
  }

  /** Whether this item was right. */
  public boolean holds(String item) {
    return items.contains(item);
  }

  /** How many items were right. */
  public int size() {
    return items.size();
  }
}
