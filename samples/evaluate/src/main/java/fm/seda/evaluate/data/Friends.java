package fm.seda.evaluate.data;

import java.util.Comparator;

/** Two people who are friends; in which order they are named says nothing. */
public record Friends(String one, String other) {

  /** The same two, always in the same order. */
  static Friends of(String one, String other) {
    return Comparator.<String>naturalOrder().compare(one, other) <= 0
        ? new Friends(one, other)
        : new Friends(other, one);
  }
}
