package fm.seda.storage.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers things as they are met, and in their own order once all have been met: the same things
 * have the same numbers, in whatever order the database answers.
 */
final class Numbering<T extends Comparable<? super T>> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  /** The number of a thing, which may be a new one. */
  int of(T thing) {
    var known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    int next = things.size();
    numbers.put(thing, next);
    things.add(thing);
    return next;
  }

  /** The number of a thing; -1 if it was never met. */
  int find(T thing) {
    return numbers.getOrDefault(thing, -1);
  }

  int size() {
    return things.size();
  }

  List<T> things() {
    return List.copyOf(things);
  }

  /** Brings all in order. Answers the new number by the old one. */
  int[] sort() {
    var before = List.copyOf(things);
    Collections.sort(things);
    for (int n = 0; n < things.size(); n++) {
      numbers.put(things.get(n), n);
    }
    return before.stream().mapToInt(numbers::get).toArray();
  }
}
