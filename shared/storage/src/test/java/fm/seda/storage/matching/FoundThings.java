package fm.seda.storage.matching;

import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a provider might tell of. */
final class FoundThings {

  private FoundThings() {}

  static FoundArtist artist(String name, String system, String id, String... genres) {
    return new FoundArtist(name, Map.of(system, id), List.of(genres), null, null);
  }

  static FoundTrack track(
      String title,
      FoundArtist artist,
      Map<String, String> ids,
      @Nullable String isrc,
      int length) {
    return new FoundTrack(
        title, ids, List.of(artist), isrc, "Album", 2001, length, false, 0.4, null, Map.of());
  }

  static FoundPlaylist playlist(String name, String id, boolean open) {
    return new FoundPlaylist(name, Map.of("spotify", id), "Mira", 12, open, null);
  }
}
