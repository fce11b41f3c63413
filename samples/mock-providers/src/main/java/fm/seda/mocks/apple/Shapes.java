package fm.seda.mocks.apple;

import static fm.seda.mocks.catalogue.Spelling.APPLE;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Track;
import java.util.List;
import java.util.Set;

/** Artists, albums and songs of the catalogue as Apple writes them. */
final class Shapes {

  private final Music music;
  private final Ids ids;

  Shapes(Music music, Ids ids) {
    this.music = music;
    this.ids = ids;
  }

  /** What every resource begins with. */
  static Document resource(String type, String id, String href, Document attributes) {
    return Document.with("id", id)
        .and("type", type)
        .and("href", href)
        .and("attributes", attributes);
  }

  /** A resource of which only the id is told. */
  private static Document pointer(String type, String id, String storefront) {
    return Document.with("id", id).and("type", type).and("href", at(type, id, storefront));
  }

  private static String at(String type, String id, String storefront) {
    return "/v1/catalog/%s/%s/%s".formatted(storefront, type, id);
  }

  static Document artwork(String id) {
    return Document.with("width", 3000)
        .and("height", 3000)
        .and("url", "https://images.example/apple/" + id + "/{w}x{h}bb.jpg")
        .and("bgColor", "0b1220");
  }

  private static String page(String kind, String id, String storefront) {
    return "https://music.apple.com/%s/%s/%s".formatted(storefront, kind, id);
  }

  Document artist(Artist artist, String storefront, Set<String> include) {
    var id = ids.of(artist);
    var albums =
        music.catalogue().albums(artist).stream()
            .map(it ->
                include.contains("albums")
                    ? album(it, storefront)
                    : pointer("albums", ids.of(it), storefront))
            .toList();
    return resource(
            "artists",
            id,
            at("artists", id, storefront),
            Document.with("name", APPLE.artist(artist))
                .and("genreNames", AppleGenres.of(artist))
                .and("artwork", artwork(id))
                .and("url", page("artist", id, storefront)))
        .and(
            "relationships",
            Document.with("albums", related(id, "artists", "albums", storefront, albums)));
  }

  private static Document related(
      String id, String type, String relation, String storefront, List<Document> data) {
    return Document.with("href", at(type, id, storefront) + "/" + relation).and("data", data);
  }

  Document album(Album album, String storefront) {
    var id = ids.of(album);
    return resource(
        "albums",
        id,
        at("albums", id, storefront),
        Document.with("name", APPLE.album(album) + (album.isSingle() ? " - Single" : ""))
            .and("artistName", APPLE.artist(album.artist()))
            .and("artwork", artwork(id))
            .and("genreNames", AppleGenres.inCatalogue(album.artist()))
            .and("isSingle", album.isSingle())
            .and("isComplete", true)
            .and("releaseDate", album.released().toString())
            .and("trackCount", album.size())
            .and("upc", album.upc())
            .and("url", page("album", id, storefront))
            .and("playParams", Document.with("id", id).and("kind", "album")));
  }

  Document song(Track track, String storefront, Set<String> include) {
    var id = ids.of(track);
    var artists =
        track.artists().stream()
            .map(it ->
                include.contains("artists")
                    ? artist(it, storefront, Set.of())
                    : pointer("artists", ids.of(it), storefront))
            .toList();
    var albums =
        List.of(
            include.contains("albums")
                ? album(track.album(), storefront)
                : pointer("albums", ids.of(track.album()), storefront));
    return resource("songs", id, at("songs", id, storefront), attributes(track, id, storefront))
        .and(
            "relationships",
            Document.with("artists", related(id, "songs", "artists", storefront, artists))
                .and("albums", related(id, "songs", "albums", storefront, albums)));
  }

  private static Document attributes(Track track, String id, String storefront) {
    return common(track)
        .and("genreNames", AppleGenres.inCatalogue(track.artist()))
        .and("artwork", artwork(id))
        .and("isrc", track.isrc())
        .and("isAppleDigitalMaster", false)
        .and("url", page("song", id, storefront))
        .and("playParams", Document.with("id", id).and("kind", "song"))
        .and("previews", List.of(Document.with("url", "https://audio.example/" + id + ".m4a")));
  }

  /** What the catalogue and a library say of a song alike. */
  static Document common(Track track) {
    var artist = APPLE.artist(track.artist());
    // half of the guests are named as artists, too
    var guest = !track.guests().isEmpty() && track.number() % 2 == 0;
    return Document.with("name", APPLE.title(track))
        .and(
            "artistName", guest ? artist + " & " + APPLE.artist(track.guests().getFirst()) : artist)
        .and("albumName", APPLE.album(track.album()))
        .and("durationInMillis", track.milliseconds())
        .and("trackNumber", track.position())
        .and("discNumber", 1)
        .and("releaseDate", track.album().released().toString())
        .and("hasLyrics", true)
        .andIf(track.explicit(), "contentRating", "explicit");
  }
}
