package fm.seda.storage.importing;

import fm.seda.domain.linking.MusicProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the reading of somebody's library went, or goes.
 *
 * @param endedAt empty while it is under way
 * @param found how many artists, tracks and playlists so far
 * @param shortcomings what the provider does not tell, in words for that person
 * @param trouble why it failed; while it is under way, why it has to wait
 */
public record LibraryReading(
    MusicProvider provider,
    Instant startedAt,
    Optional<Instant> endedAt,
    int found,
    List<String> shortcomings,
    Optional<String> trouble) {

  /** Copies the shortcomings. */
  public LibraryReading {
    shortcomings = List.copyOf(shortcomings);
  }
}
