package fm.seda.providers;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is at a provider, for anybody. Thread-safe.
 *
 * <p>Every question may end with {@link NotNow} while the provider cannot be asked and nothing is
 * known from before, with {@link Refused} where it does not answer our app, and with {@link
 * InvalidInput} for what is no question to it.
 *
 * <p>A market is a country in two letters: what is not to be had there is left out. Null asks for
 * what the provider takes to be ours, and one that knows no markets pays no attention.
 */
public interface Catalogue {

  /** No more is found at once. */
  int MOST_FOUND = 10;

  /** No more tracks are listed. */
  int MOST_TRACKS = 500;

  /** Whose it is. */
  MusicProvider provider();

  /** The track of this id. */
  Told<FoundTrack> track(String id, @Nullable String market);

  /** An album and its tracks. */
  Told<Listing> album(String id, @Nullable String market);

  /** A playlist and its tracks. */
  Told<Listing> playlist(String id, @Nullable String market);

  /** An artist and the tracks most played. */
  Told<Listing> artist(String id, @Nullable String market);

  /** The tracks that fit a text best; never empty, but perhaps an empty list. */
  Told<List<FoundTrack>> search(String query, int limit, @Nullable String market);

  /** The recording of this number. */
  Told<FoundTrack> byIsrc(String isrc);
}
