package fm.seda.mocks.deezer;

import static fm.seda.mocks.catalogue.Spelling.DEEZER;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Track;
import java.util.List;
import java.util.Map;

/** Artists, albums and tracks as Deezer writes them. */
final class Shapes {

  private static final String SITE = "https://www.deezer.com/";
  private static final Map<String, String> GENRES =
      Map.of(
          "hip hop", "Rap/Hip Hop",
          "r&b", "R&B",
          "house", "Electro",
          "deep house", "Electro",
          "techno", "Techno/House",
          "edm", "Dance",
          "soul", "Soul & Funk",
          "funk", "Soul & Funk",
          "metal", "Metal",
          "indie rock", "Alternative");

  private final Ids ids;
  private final Music music;

  Shapes(Ids ids, Music music) {
    this.ids = ids;
    this.music = music;
  }

  private static Document pictures(Document document, String name, String kind, long id) {
    document.and(name, "https://images.example/deezer/%s/%d".formatted(kind, id));
    Map.of("small", 56, "medium", 250, "big", 500, "xl", 1000).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(size ->
            document.and(
                name + "_" + size.getKey(),
                "https://images.example/deezer/%s/%d/%d.jpg".formatted(kind, id, size.getValue())));
    return document;
  }

  static Document pictured(Document document, String kind, long id) {
    return pictures(document, "picture", kind, id);
  }

  Document brief(Artist artist, String base) {
    var id = ids.of(artist);
    var document =
        Document.with("id", id)
            .and("name", DEEZER.artist(artist))
            .and("link", SITE + "artist/" + id);
    return pictured(document, "artist", id)
        .and("tracklist", base + "/artist/" + id + "/top?limit=50")
        .and("type", "artist");
  }

  Document full(Artist artist, String base) {
    return brief(artist, base)
        .and("nb_album", music.catalogue().albums(artist).size())
        .and("nb_fan", (long) (artist.popularity() * 4_000_000) + artist.number())
        .and("radio", true);
  }

  Document brief(Album album, String base) {
    var id = ids.of(album);
    var document =
        Document.with("id", id).and("title", DEEZER.album(album)).and("link", SITE + "album/" + id);
    return pictures(document, "cover", "album", id)
        .and("release_date", album.released().toString())
        .and("tracklist", base + "/album/" + id + "/tracks")
        .and("type", "album");
  }

  Document full(Album album, String base) {
    var tracks = music.catalogue().tracks(album);
    return brief(album, base)
        .and("upc", album.upc())
        .and("record_type", album.isSingle() ? "single" : "album")
        .and("genres", Document.with("data", genres(album.artist())))
        .and("label", "Open Crate")
        .and("nb_tracks", album.size())
        .and("duration", tracks.stream().mapToInt(Track::seconds).sum())
        .and("fans", album.number() % 5000)
        .and("available", true)
        .and("explicit_lyrics", tracks.stream().anyMatch(Track::explicit))
        .and("contributors", List.of(contributor(album.artist(), "Main", base)))
        .and("artist", brief(album.artist(), base))
        .and("tracks", Document.with("data", tracks.stream().map(it -> brief(it, base)).toList()));
  }

  private static List<Document> genres(Artist artist) {
    return artist.genres().stream()
        .map(genre -> GENRES.getOrDefault(genre, genre))
        .distinct()
        .map(name ->
            Document.with("id", Math.floorMod(name.hashCode(), 500))
                .and("name", name)
                .and("type", "genre"))
        .toList();
  }

  Document brief(Track track, String base) {
    var id = ids.of(track);
    return Document.with("id", id)
        .and("readable", true)
        .and("title", DEEZER.title(track))
        .and("title_short", DEEZER.plainTitle(track))
        .and("title_version", (DEEZER.guests(track) + DEEZER.version(track)).strip())
        .and("link", SITE + "track/" + id)
        .and("duration", track.seconds())
        .and("rank", (int) (track.popularity() * 900_000) + 100_000)
        .and("explicit_lyrics", track.explicit())
        .and("explicit_content_lyrics", track.explicit() ? 1 : 0)
        .and("explicit_content_cover", 2)
        .and("preview", "")
        .and("artist", brief(track.artist(), base))
        .and("album", brief(track.album(), base))
        .and("type", "track");
  }

  /** As it stands on its album. */
  Document onAlbum(Track track, String base) {
    return brief(track, base)
        .and("isrc", track.isrc())
        .and("track_position", track.position())
        .and("disk_number", 1);
  }

  Document full(Track track, String base) {
    var contributors =
        track.artists().stream()
            .map(it -> contributor(it, it.equals(track.artist()) ? "Main" : "Featured", base))
            .toList();
    return onAlbum(track, base)
        .and("share", SITE + "track/" + ids.of(track))
        .and("release_date", track.album().released().toString())
        .and("bpm", 0)
        .and("gain", -9.1)
        .and("available_countries", List.of("BR", "DE", "GB", "JP", "SE", "US"))
        .and("contributors", contributors);
  }

  private Document contributor(Artist artist, String role, String base) {
    return brief(artist, base).and("role", role);
  }
}
