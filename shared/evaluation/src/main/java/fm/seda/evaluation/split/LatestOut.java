package fm.seda.evaluation.split;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Holds back the items each person came to last, which is nearer to what a recommender is asked
 * than chance. An item's moment is the first time: what somebody has known for long and played
 * again yesterday was not there to be found.
 *
 * <p>A person keeps one item at least, so there is always something to learn from.
 */
public record LatestOut(int items) {

  /** Refuses to hold back nothing. */
  public LatestOut {
    if (items < 1) {
      throw new IllegalArgumentException("items is " + items + "; hold back one at least");
    }
  }

  /** Splits these. */
  public <T extends TimedPair> Split<T> split(Collection<T> pairs) {
    var heldBack = new HashMap<String, Set<String>>();
    pairs.stream()
        .collect(groupingBy(Pair::person))
        .forEach((person, some) -> heldBack.put(person, latest(firstTimes(some))));
    return Split.holdingBack(heldBack, pairs);
  }

  // by id, so that items of the same moment always come in the same order
  private static Map<String, Instant> firstTimes(List<? extends TimedPair> pairs) {
    return pairs.stream()
        .collect(
            toMap(
                Pair::item, TimedPair::at, BinaryOperator.minBy(Instant::compareTo), TreeMap::new));
  }

  private Set<String> latest(Map<String, Instant> firstTimes) {
    var inOrder =
        firstTimes.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    var kept = Math.max(1, inOrder.size() - items);
    return Set.copyOf(inOrder.subList(kept, inOrder.size()));
  }
}
