package fm.seda.domain.naming;

import java.util.Optional;

/**
 * What an index finds candidates by: two of one kind that are the same have the same key unless one
 * of them is misspelt, and few others have it. {@link Likeness} decides among those.
 *
 * <p>Keys are stored: whoever changes how they are made must make the stored ones anew.
 */
public final class MatchKey {

  /**
   * So much of the artist is in a track's key: enough to leave out most songs of the same title,
   * and so little that it is the same whether the artist is alone or with others.
   */
  private static final int LETTERS_OF_THE_ARTIST = 3;

  private MatchKey() {}

  /** Of an artist; none if nothing in the name can be seen. */
  public static Optional<String> of(KnownArtist artist) {
    return Optional.of(artist.name().key()).filter(key -> !key.isEmpty());
  }

  /** Of a track; none without title or artist. */
  public static Optional<String> of(KnownTrack track) {
    var title = track.title().key();
    if (title.isEmpty() || track.artists().isEmpty()) {
      return Optional.empty();
    }
    var artist = track.artists().getFirst().key();
    var letters = Math.min(LETTERS_OF_THE_ARTIST, artist.codePointCount(0, artist.length()));
    return Optional.of(title + "/" + artist.substring(0, artist.offsetByCodePoints(0, letters)))
        .filter(_ -> !artist.isEmpty());
  }
}
