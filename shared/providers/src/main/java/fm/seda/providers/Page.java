package fm.seda.providers;

import fm.seda.domain.linking.Found;
import java.util.List;
import java.util.Optional;

/**
 * A part of a section.
 *
 * @param found in the provider's order; what it no longer has, or cannot name, is left out
 * @param next where to go on, opaque; empty on the last page
 * @param shortcomings what could not be had, in a sentence each for people to read: an endpoint
 *     that was retired, a scope that was not granted
 */
public record Page(List<? extends Found> found, Optional<String> next, List<String> shortcomings) {

  /** Copies the lists. */
  public Page {
    found = List.copyOf(found);
    shortcomings = List.copyOf(shortcomings);
  }

  /** The last page of something that cannot be had. */
  public static Page without(String shortcoming) {
    return new Page(List.of(), Optional.empty(), List.of(shortcoming));
  }
}
