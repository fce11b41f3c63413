package fm.seda.mocks.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's playlist.
 *
 * @param nth its place among theirs
 * @param owner whose account made it; not always who has it
 * @param open whether everybody may see it
 */
public record Playlist(
    String account,
    int nth,
    String name,
    String description,
    String owner,
    boolean open,
    boolean collaborative,
    List<Entry> entries) {

  /** What tells it from all others. */
  public String key() {
    return account + "/playlist/" + nth;
  }

  /** Whether this account may see it, or somebody without one. */
  public boolean isSeenBy(Optional<String> reader) {
    return open || reader.equals(Optional.of(account));
  }

  /** What is on it that can be heard. */
  public List<Track> tracks() {
    return entries.stream()
        .filter(OfTrack.class::isInstance)
        .map(entry -> ((OfTrack) entry).track())
        .toList();
  }

  /** Something on a playlist. */
  public sealed interface Entry {

    /** When it was put there. */
    Instant addedAt();
  }

  /** A track. */
  public record OfTrack(Track track, Instant addedAt) implements Entry {}

  /** What was a track once; its place is kept. */
  public record Deleted(Track track, Instant addedAt) implements Entry {}

  /** Spoken, by nobody of the catalogue. */
  public record Episode(String name, String show, int seconds, Instant addedAt) implements Entry {}

  /** A file on somebody's own machine, which nobody else can hear. */
  public record LocalFile(String title, String artist, int seconds, Instant addedAt)
      implements Entry {}
}
