package fm.seda.domain.naming;

import fm.seda.domain.Item;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Of an item in the catalogue; only artists and tracks have one. */
  public static Optional<String> of(Item item) {
    return switch (item.kind()) {
      case ARTIST -> ofArtist(item.name());
      case TRACK -> of(KnownTrack.of(item));
      case PLAYLIST, ROOM, POST -> Optional.empty();
    };
  }

  /** Of something a provider told of; a playlist has none, for their names say nothing. */
  public static Optional<String> of(Found found) {
    return switch (found) {
      case FoundArtist artist -> ofArtist(artist.name());
      case FoundTrack track -> of(KnownTrack.of(track));
      case FoundPlaylist _ -> Optional.empty();
    };
  }

  /** Of an artist of this name; none if nothing in it can be seen. */
  public static Optional<String> ofArtist(String name) {
    return Optional.of(ArtistName.of(name).key()).filter(key -> !key.isEmpty());
  }

  /** Of a track of this title by this artist; none without either. */
  public static Optional<String> ofTrack(String title, @Nullable String artist) {
    var artists = Optional.ofNullable(artist).stream().toList();
    return of(KnownTrack.of(title, artists, null, null, null, Map.of()));
  }

  private static Optional<String> of(KnownTrack track) {
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
