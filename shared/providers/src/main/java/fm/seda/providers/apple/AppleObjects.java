package fm.seda.providers.apple;

import fm.seda.domain.linking.Found;
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
 * What Apple's resources say. Those of a library have ids that mean nothing elsewhere; beside them
 * comes what they are in the catalogue, if they are in it.
 */
final class AppleObjects {

  private static final String APPLE = MusicProvider.APPLE.wireName();

  /** Apple says that everything is music. */
  private static final String ALL = "Music";

  private AppleObjects() {}

  /** Whatever it is; empty for what becomes nothing here. */
  static Optional<? extends Found> any(Part resource) {
    return switch (resource.textOr("type", "")) {
      case "library-songs", "songs" -> track(resource);
      case "library-artists", "artists" -> artist(resource);
      case "library-albums", "albums" -> artistOfAlbum(resource);
      case "library-playlists", "playlists" -> playlist(resource);
      case "stations" -> station(resource);
      default -> Optional.empty();
    };
  }

  private static Optional<FoundTrack> track(Part song) {
    var own = song.at("attributes");
    var known = catalogue(song);
    var more = known.at("attributes");
    var name = own.text("name");
    var artist = own.text("artistName");
    if (name == null || artist == null) {
      return Optional.empty();
    }
    var released = more.text("releaseDate");
    return Optional.of(
        new FoundTrack(
            name,
            ids(song, known, own.at("playParams").text("catalogId")),
            List.of(new FoundArtist(artist, Map.of(), genres(own), null, null)),
            Isrc.codeIn(more.textOr("isrc", own.textOr("isrc", ""))),
            own.text("albumName"),
            ReleaseYear.of(released == null ? own.text("releaseDate") : released),
            seconds(own),
            explicit(own),
            null,
            picture(own),
            Map.of()));
  }

  private static Optional<FoundArtist> artist(Part artist) {
    var own = artist.at("attributes");
    var known = catalogue(artist);
    var name = own.text("name");
    return name == null
        ? Optional.empty()
        : Optional.of(
            new FoundArtist(
                name,
                ids(artist, known, null),
                genres(known.isThere() ? known.at("attributes") : own),
                null,
                picture(known.isThere() ? known.at("attributes") : own)));
  }

  /** Whoever plays an album again and again likes who made it. */
  private static Optional<FoundArtist> artistOfAlbum(Part album) {
    var own = album.at("attributes");
    var name = own.text("artistName");
    return name == null
        ? Optional.empty()
        : Optional.of(new FoundArtist(name, Map.of(), genres(own), null, null));
  }

  private static Optional<FoundPlaylist> playlist(Part playlist) {
    var own = playlist.at("attributes");
    var name = own.text("name");
    var isOwn = playlist.textOr("type", "").startsWith("library-");
    var shared = own.at("playParams").text("globalId");
    return name == null
        ? Optional.empty()
        : Optional.of(
            new FoundPlaylist(
                name,
                ids(playlist, catalogue(playlist), shared),
                own.text("curatorName"),
                own.number("trackCount"),
                isOwn ? own.is("isPublic") : true,
                picture(own)));
  }

  private static Optional<FoundPlaylist> station(Part station) {
    var own = station.at("attributes");
    var name = own.text("name");
    var id = station.text("id");
    return name == null || id == null
        ? Optional.empty()
        : Optional.of(
            new FoundPlaylist(
                name,
                Map.of(APPLE, id),
                MusicProvider.APPLE.displayName(),
                null,
                // those made for one person begin like this
                !id.startsWith("ra.u-"),
                picture(own)));
  }

  private static Part catalogue(Part resource) {
    return resource.at("relationships").at("catalog").all("data").stream()
        .findFirst()
        .orElse(Part.NOTHING);
  }

  private static Map<String, String> ids(Part resource, Part known, @Nullable String otherwise) {
    var isOwn = resource.textOr("type", "").startsWith("library-");
    var id = isOwn ? known.text("id") : resource.text("id");
    var any = id == null ? otherwise : id;
    return any == null ? Map.of() : Map.of(APPLE, any);
  }

  private static List<String> genres(Part attributes) {
    return attributes.texts("genreNames").stream().filter(it -> !it.equals(ALL)).toList();
  }

  private static @Nullable Integer seconds(Part attributes) {
    var milliseconds = attributes.number("durationInMillis");
    return milliseconds == null || milliseconds <= 0
        ? null
        : (Integer) Math.toIntExact(Math.round(milliseconds / 1000.0));
  }

  /** What is not rated may be either. */
  private static @Nullable Boolean explicit(Part attributes) {
    var rating = attributes.text("contentRating");
    return rating == null ? null : (Boolean) rating.equals("explicit");
  }

  private static @Nullable String picture(Part attributes) {
    var url = attributes.at("artwork").textOr("url", "");
    return url.startsWith("http") ? url.replace("{w}", "640").replace("{h}", "640") : null;
  }
}
