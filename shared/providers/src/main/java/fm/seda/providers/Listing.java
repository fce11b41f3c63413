package fm.seda.providers;

import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import java.util.List;
import java.util.Optional;

/**
 * An album, a playlist, or an artist with what they are known for.
 *
 * @param itself what it becomes besides its tracks; an album becomes nothing
 * @param tracks in its order
 * @param total how many it is said to have
 */
public record Listing(
    String name, Optional<? extends Found> itself, List<FoundTrack> tracks, int total) {

  /** Copies the list. */
  public Listing {
    tracks = List.copyOf(tracks);
  }
}
