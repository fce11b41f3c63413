package fm.seda.providers.deezer;

import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.naming.Isrc;
import fm.seda.providers.reading.ReleaseYear;
import fm.seda.providers.service.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Deezer's objects say; what has lost its name or its id is left out. */
final class DeezerObjects {

  private static final String DEEZER = MusicProvider.DEEZER.wireName();

  /** A track's rank is at most about this. */
  private static final double HIGHEST_RANK = 1_000_000;

  private DeezerObjects() {}

  static Optional<FoundArtist> artist(Part artist) {
    var id = artist.id("id");
    var name = artist.text("name");
    return isMissing(id) || name == null
        ? Optional.empty()
        : Optional.of(
            new FoundArtist(
                name,
                Map.of(DEEZER, id),
                List.of(),
                null,
                picture(artist, "picture_xl", "picture")));
  }

  static Optional<FoundTrack> track(Part track) {
    return track(track, track.at("album"));
  }

  /** A track that does not say which album it is on. */
  static Optional<FoundTrack> track(Part track, Part album) {
    var id = track.id("id");
    var name = track.text("title");
    var artists = artists(track);
    if (isMissing(id) || name == null || artists.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundTrack(
            name,
            Map.of(DEEZER, id),
            artists,
            Isrc.codeIn(track.text("isrc")),
            album.text("title"),
            ReleaseYear.of(track.textOr("release_date", album.textOr("release_date", ""))),
            seconds(track),
            track.flag("explicit_lyrics"),
            popularity(track),
            picture(album, "cover_xl", "cover"),
            tempo(track)));
  }

  /** The playlist of everything somebody liked is no playlist. */
  static Optional<FoundPlaylist> playlist(Part playlist) {
    var id = playlist.id("id");
    var name = playlist.text("title");
    return isMissing(id) || name == null || playlist.is("is_loved_track")
        ? Optional.empty()
        : Optional.of(
            new FoundPlaylist(
                name,
                Map.of(DEEZER, id),
                owner(playlist),
                playlist.number("nb_tracks"),
                playlist.is("public"),
                picture(playlist, "picture_xl", "picture")));
  }

  /** A mix of a genre or a mood, which everybody may listen to. */
  static Optional<FoundPlaylist> station(Part radio) {
    var id = radio.id("id");
    var name = radio.text("title");
    return isMissing(id) || name == null
        ? Optional.empty()
        : Optional.of(
            new FoundPlaylist(
                name,
                Map.of(DEEZER, "radio-" + id),
                MusicProvider.DEEZER.displayName(),
                null,
                true,
                picture(radio, "picture_xl", "picture")));
  }

  /** Deezer uses 0 and negative numbers for uploads of somebody's own. */
  private static boolean isMissing(@Nullable String id) {
    return id == null || id.equals("0") || id.startsWith("-");
  }

  private static @Nullable String owner(Part playlist) {
    var creator = playlist.at("creator").text("name");
    return creator == null ? playlist.at("user").text("name") : creator;
  }

  /** The one it is listed under, and who made it with them. */
  private static List<FoundArtist> artists(Part track) {
    var byId = new LinkedHashMap<String, FoundArtist>();
    Stream.concat(Stream.of(track.at("artist")), track.all("contributors").stream())
        .map(DeezerObjects::artist)
        .flatMap(Optional::stream)
        .forEach(artist -> byId.putIfAbsent(artist.externalIds().get(DEEZER), artist));
    return List.copyOf(byId.values());
  }

  private static @Nullable Integer seconds(Part track) {
    var seconds = track.number("duration");
    return seconds == null || seconds <= 0 ? null : seconds;
  }

  private static @Nullable Double popularity(Part track) {
    var rank = track.real("rank");
    return rank == null ? null : (Double) Math.clamp(rank / HIGHEST_RANK, 0, 1);
  }

  /** It has 0 for most. Its gain is how loud it will be played, not how loud it is. */
  private static Map<String, Double> tempo(Part track) {
    var bpm = track.real("bpm");
    return bpm == null || bpm <= 0 ? Map.of() : Map.of("tempo", bpm);
  }

  private static @Nullable String picture(Part part, String large, String usual) {
    var url = part.textOr(large, part.textOr(usual, ""));
    return url.startsWith("http") ? url : null;
  }
}
