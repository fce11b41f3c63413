package fm.seda.providers.spotify;

import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.naming.Isrc;
import fm.seda.providers.reading.ReleaseYear;
import fm.seda.providers.service.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Spotify's objects say. Those it has deleted it still lists, without a name or as null; what
 * somebody added from their own disk has no id. Both are left out.
 */
final class SpotifyObjects {

  private static final String SPOTIFY = MusicProvider.SPOTIFY.wireName();

  private SpotifyObjects() {}

  static Optional<FoundArtist> artist(Part artist) {
    var id = artist.text("id");
    var name = artist.text("name");
    return id == null || name == null
        ? Optional.empty()
        : Optional.of(
            new FoundArtist(
                name,
                Map.of(SPOTIFY, id),
                artist.texts("genres"),
                popularity(artist),
                picture(artist)));
  }

  static Optional<FoundTrack> track(Part track) {
    return track(track, track.at("album"));
  }

  /** A track that does not say which album it is on. */
  static Optional<FoundTrack> track(Part track, Part album) {
    var id = track.text("id");
    var name = track.text("name");
    var artists = artists(track);
    if (id == null || name == null || artists.isEmpty() || isNoMusic(track)) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundTrack(
            name,
            Map.of(SPOTIFY, id),
            artists,
            Isrc.codeIn(track.at("external_ids").text("isrc")),
            album.text("name"),
            ReleaseYear.of(album.text("release_date")),
            seconds(track),
            track.flag("explicit"),
            popularity(track),
            picture(album),
            Map.of()));
  }

  static Optional<FoundPlaylist> playlist(Part playlist) {
    var id = playlist.text("id");
    var name = playlist.text("name");
    return id == null || name == null
        ? Optional.empty()
        : Optional.of(
            new FoundPlaylist(
                name,
                Map.of(SPOTIFY, id),
                playlist.at("owner").text("display_name"),
                contents(playlist).number("total"),
                playlist.is("public"),
                picture(playlist)));
  }

  /** What is on a playlist: apps of before 2026 find it under another name than later ones. */
  static Part contents(Part playlist) {
    var items = playlist.at("items");
    return items.isThere() ? items : playlist.at("tracks");
  }

  /** The track of a playlist's entry, likewise. */
  static Part entry(Part entry) {
    var item = entry.at("item");
    return item.isThere() ? item : entry.at("track");
  }

  private static boolean isNoMusic(Part track) {
    return track.is("is_local") || !track.textOr("type", "track").equals("track");
  }

  private static List<FoundArtist> artists(Part track) {
    return track.all("artists").stream()
        .map(SpotifyObjects::artist)
        .flatMap(Optional::stream)
        .toList();
  }

  private static @Nullable Integer seconds(Part track) {
    var milliseconds = track.number("duration_ms");
    return milliseconds == null || milliseconds <= 0
        ? null
        : (Integer) Math.toIntExact(Math.round(milliseconds / 1000.0));
  }

  private static @Nullable Double popularity(Part part) {
    var percent = part.real("popularity");
    return percent == null ? null : (Double) Math.clamp(percent / 100, 0, 1);
  }

  private static @Nullable String picture(Part part) {
    return part.all("images").stream()
        .map(it -> it.textOr("url", ""))
        .filter(it -> it.startsWith("http"))
        .findFirst()
        .orElse(null);
  }
}
