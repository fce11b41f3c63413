package fm.seda.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a catalogue says.
 *
 * @param found empty if there is no such thing
 * @param stale whether a part of it is what was known once, for the provider does not answer
 * @param shortcomings what could not be had, in a sentence each for people to read
 */
public record Told<T>(Optional<T> found, boolean stale, List<String> shortcomings) {

  /** Copies the list. */
  public Told {
    shortcomings = List.copyOf(shortcomings);
  }

  /** There is no such thing. */
  public static <T> Told<T> nothing(boolean stale) {
    return new Told<>(Optional.empty(), stale, List.of());
  }

  /** Said of something else. */
  public <R> Told<R> map(Function<T, R> change) {
    return new Told<>(found.map(change), stale, shortcomings);
  }

  /** With more to say about it. */
  public Told<T> and(boolean alsoStale, List<String> more) {
    var all = new ArrayList<>(shortcomings);
    all.addAll(more);
    return new Told<>(found, stale || alsoStale, all);
  }
}
