package fm.seda.providers.musicbrainz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MusicBrainz knows of a track.
 *
 * @param mbid of the recording
 * @param title as it is written there
 * @param genres as ours are written, those with most votes first; of its artist where nobody voted
 *     on the recording
 * @param year of the first release
 * @param artistMbids the main one first
 * @param by what it was recognised
 */
public record Enrichment(
    String mbid,
    String title,
    List<String> genres,
    @Nullable Integer year,
    List<String> artistMbids,
    By by) {

  /** Copies the lists. */
  public Enrichment {
    genres = List.copyOf(genres);
    artistMbids = List.copyOf(artistMbids);
  }

  /** What recordings are recognised by. */
  public enum By {
    ISRC,
    NAMES
  }
}
