package fm.seda.evaluation.known;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who has what, as far as the recommender was allowed to know. */
public final class Training {

  /** The head is what makes up this share of all that people have. */
  private static final double HEAD = 0.5;

  private final Map<String, Set<String>> items;
  private final Map<String, Integer> popularity;
  private final Set<String> head;

  /** The items of each person. */
  public Training(Map<String, Set<String>> items) {
    this.items =
        items.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    this.popularity = counted(this.items);
    this.head = headOf(popularity);
  }

  private static Map<String, Integer> counted(Map<String, Set<String>> items) {
    var counts = new HashMap<String, Integer>();
    items.values().forEach(some -> some.forEach(item -> counts.merge(item, 1, Integer::sum)));
    return counts;
  }

  private static Set<String> headOf(Map<String, Integer> popularity) {
    var enough = HEAD * popularity.values().stream().mapToLong(Integer::longValue).sum();
    var head = new HashSet<String>();
    var held = 0L;
    for (var item : mostPopularFirst(popularity)) {
      if (held >= enough) {
        break;
      }
      head.add(item.getKey());
      held += item.getValue();
    }
    return Set.copyOf(head);
  }

  private static Iterable<Map.Entry<String, Integer>> mostPopularFirst(
      Map<String, Integer> popularity) {
    return popularity.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** How many people there are. */
  public int people() {
    return items.size();
  }

  /** What this person has. */
  public Set<String> itemsOf(String person) {
    return items.getOrDefault(person, Set.of());
  }

  /** Everything anybody has. */
  public Set<String> items() {
    return Set.copyOf(popularity.keySet());
  }

  /** How many people have this item. */
  public int popularity(String item) {
    return popularity.getOrDefault(item, 0);
  }

  /** The most popular items, as many as together hold half of all that people have. */
  public Set<String> head() {
    return head;
  }

  /** Whether this item is not in the head. What nobody has is in the tail too. */
  public boolean isTail(String item) {
    return !head.contains(item);
  }
}
