package fm.seda.mocks.apple;

import static fm.seda.mocks.catalogue.Spelling.APPLE;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.catalogue.Track;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is in somebody's library as Apple writes it: without ISRC, which only the catalogue has. */
final class LibraryShapes {

  private static final int ONE_IS_UPLOADED = 20;
  private static final int ONE_GOES = 3;

  private final Shapes shapes;
  private final Ids ids;

  LibraryShapes(Shapes shapes, Ids ids) {
    this.shapes = shapes;
    this.ids = ids;
  }

  Document artist(Artist artist, String account, String storefront, Call call) {
    var id = Ids.inLibrary(artist, account);
    var resource =
        Shapes.resource(
            "library-artists",
            id,
            "/v1/me/library/artists/" + id,
            Document.with("name", APPLE.artist(artist)));
    return catalogued(resource, call, List.of(shapes.artist(artist, storefront, Set.of())));
  }

  Document song(Track track, String account, String storefront, Call call) {
    var id = Ids.inLibrary(track, account);
    var gone = isUploaded(track) || call.fault() == Fault.DELETED && track.number() % ONE_GOES == 0;
    var played =
        Document.with("id", id)
            .and("kind", "song")
            .and("isLibrary", true)
            .andIf(!gone, "catalogId", ids.of(track));
    var resource =
        Shapes.resource(
            "library-songs",
            id,
            "/v1/me/library/songs/" + id,
            Shapes.common(track)
                .and("genreNames", AppleGenres.of(track.artist()))
                .and("playParams", played));
    return catalogued(
        resource, call, gone ? List.of() : List.of(shapes.song(track, storefront, Set.of())));
  }

  /** What people brought themselves is in no catalogue. */
  private static boolean isUploaded(Track track) {
    return track.number() % ONE_IS_UPLOADED == 11;
  }

  static Document playlist(Playlist playlist) {
    var id = Ids.inLibrary(playlist);
    var since = playlist.entries().stream().map(Playlist.Entry::addedAt).findFirst();
    return Shapes.resource(
        "library-playlists",
        id,
        "/v1/me/library/playlists/" + id,
        Document.with("name", playlist.name())
            .and("canEdit", playlist.owner().equals(playlist.account()))
            .and("dateAdded", since.orElse(Instant.EPOCH).toString())
            .and("hasCatalog", playlist.open())
            .and("isPublic", playlist.open())
            .andIf(
                !playlist.description().isEmpty(),
                "description",
                Document.with("standard", playlist.description()))
            .and(
                "playParams",
                Document.with("id", id).and("kind", "playlist").and("isLibrary", true)));
  }

  private static Document catalogued(Document resource, Call call, List<Document> catalog) {
    return call.include(Set.of("catalog")).isEmpty()
        ? resource
        : resource.and(
            "relationships",
            Document.with(
                "catalog",
                Document.with("href", resource.fields().get("href") + "/catalog")
                    .and("data", catalog)));
  }
}
