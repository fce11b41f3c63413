package fm.seda.evaluation.split;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Holds back a share of each person's items by chance. The chance is a person's own: the same seed
 * holds back the same items of somebody, whoever else is there and in whatever order.
 *
 * <p>A person keeps one item at least, so there is always something to learn from.
 */
public record RandomHoldOut(double share, long seed) {

  /** Refuses shares that hold back nothing or everything. */
  public RandomHoldOut {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("share is " + share + "; it lies between 0 and 1");
    }
  }

  /** Splits these. */
  public <T extends Pair> Split<T> split(Collection<T> pairs) {
    var heldBack = new HashMap<String, Set<String>>();
    pairs.stream()
        .collect(groupingBy(Pair::person, mapping(Pair::item, toCollection(TreeSet::new))))
        .forEach((person, items) -> heldBack.put(person, drawn(person, items)));
    return Split.holdingBack(heldBack, pairs);
  }

  private Set<String> drawn(String person, SortedSet<String> items) {
    var shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new SplittableRandom(31 * seed + person.hashCode()));
    var count = Math.min(Math.round(share * items.size()), items.size() - 1);
    return Set.copyOf(shuffled.subList(0, (int) count));
  }
}
