package fm.seda.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one metric says of each person's list, in the order of ids, in which sums come out the same
 * to the last bit.
 */
public record Scores(String metric, SortedMap<String, Double> byPerson) {

  /** Keeps its own copy. */
  public Scores {
    byPerson = Collections.unmodifiableSortedMap(new TreeMap<>(byPerson));
  }

  /** This person's score. Refuses who was not measured: that is not a score of 0. */
  public double of(String person) {
    var score = byPerson.get(person);
    if (score == null) {
      throw new IllegalArgumentException(person + " was not measured by " + metric);
    }
    return score;
  }

  /** How many people there are. */
  public int people() {
    return byPerson.size();
  }

  /** The mean over all people, each counting the same; 0 if there is nobody. */
  public double mean() {
    return byPerson.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** Of these people only. */
  public Scores among(Collection<String> people) {
    var some = new TreeMap<>(byPerson);
    some.keySet().retainAll(people);
    return new Scores(metric, some);
  }
}
