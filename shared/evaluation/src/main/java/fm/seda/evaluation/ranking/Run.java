package fm.seda.evaluation.ranking;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one recommender gave to everybody, in the order of the people's ids. */
public final class Run {

  private final SortedMap<String, RankedList> lists = new TreeMap<>();

  /** These lists, one a person. */
  public Run(Collection<RankedList> lists) {
    for (var list : lists) {
      if (this.lists.put(list.person(), list) != null) {
        throw new IllegalArgumentException(list.person() + " has two lists");
      }
    }
  }

  /** This person's list, empty if there is none. */
  public RankedList of(String person) {
    return lists.getOrDefault(person, RankedList.empty(person));
  }

  /** All lists. */
  public List<RankedList> lists() {
    return List.copyOf(lists.values());
  }

  /** The lists of these people only; an empty one for who has none. */
  public Run among(Collection<String> people) {
    return new Run(people.stream().map(this::of).toList());
  }
}
