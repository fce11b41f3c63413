package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.catalogue.Track;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What everybody may see. */
final class Shelves {

  private static final int USUAL = 20;
  private static final int MOST = 50;
  private static final int MOST_ITEMS = 100;
  private static final int TOP = 10;

  private final Music music;
  private final Ids ids;
  private final Shapes shapes;
  private final PlaylistShapes playlists;

  Shelves(Music music, Ids ids, Shapes shapes, PlaylistShapes playlists) {
    this.music = music;
    this.ids = ids;
    this.shapes = shapes;
    this.playlists = playlists;
  }

  private static <T> T there(Call call, Optional<T> thing) {
    return there(thing.filter(_ -> call.fault() != Fault.DELETED));
  }

  private static <T> T there(Optional<T> thing) {
    return thing.orElseThrow(() -> new Refused(404, "Resource not found"));
  }

  private Artist artistOf(Call call) {
    return there(call, ids.artist(call.places().at("id")));
  }

  Document artist(Call call) {
    return shapes.full(artistOf(call), call.base());
  }

  Document artists(Call call) {
    return several(call, "artists", ids::artist, it -> shapes.full(it, call.base()));
  }

  Document topTracks(Call call) {
    return Document.with(
        "tracks",
        music.catalogue().topTracks(artistOf(call)).stream()
            .limit(TOP)
            .map(track -> full(track, call))
            .toList());
  }

  Document albumsOf(Call call) {
    var groups = List.of(call.query().get("include_groups", "album,single").split(","));
    var albums =
        music.catalogue().albums(artistOf(call)).stream()
            .filter(album -> groups.contains(group(album)))
            .toList();
    return call.page(
        albums,
        call.limit(USUAL, MOST),
        album -> shapes.simple(album, call.base(), call.market()).and("album_group", group(album)));
  }

  private static String group(Album album) {
    return album.isSingle() ? "single" : "album";
  }

  Document album(Call call) {
    var album = there(call, ids.album(call.places().at("id")));
    return shapes
        .simple(album, call.base(), call.market())
        .and("copyrights", List.of())
        .and("external_ids", Document.with("upc", album.upc()))
        .and("genres", List.of())
        .and("label", "Open Crate")
        .and("popularity", (int) (album.artist().popularity() * 100))
        .and(
            "tracks",
            call.firstPage(
                call.base() + "/albums/" + ids.of(album) + "/tracks",
                music.catalogue().tracks(album),
                MOST,
                track -> shapes.simple(track, call.base(), call.market())));
  }

  Document albumTracks(Call call) {
    return call.page(
        music.catalogue().tracks(there(call, ids.album(call.places().at("id")))),
        call.limit(USUAL, MOST),
        track -> shapes.simple(track, call.base(), call.market()));
  }

  Document track(Call call) {
    return full(there(call, ids.track(call.places().at("id"))), call);
  }

  Document tracks(Call call) {
    return several(call, "tracks", ids::track, track -> full(track, call));
  }

  private Document full(Track track, Call call) {
    return shapes.full(track, call.base(), call.market());
  }

  /** What is not there is null in its place. */
  private static <T> Document several(
      Call call, String name, Function<String, Optional<T>> find, Function<T, Document> shape) {
    var asked = call.query().get("ids");
    if (asked.isEmpty()) {
      throw new Refused(400, "Missing required field: ids");
    }
    var wanted = asked.get().split(",");
    if (wanted.length > MOST) {
      throw new Refused(400, "Too many ids requested");
    }
    return Document.with(
        name, Arrays.stream(wanted).map(id -> shown(call, find.apply(id).map(shape))).toList());
  }

  private static @Nullable Document shown(Call call, Optional<Document> document) {
    return call.fault() == Fault.DELETED ? null : document.orElse(null);
  }

  private Playlist playlistOf(Call call) {
    // it stays when some of what is on it goes
    var reader = call.grant().account();
    return there(ids.playlist(call.places().at("id")).filter(it -> it.isSeenBy(reader)));
  }

  Document playlist(Call call) {
    return playlists.full(playlistOf(call), call);
  }

  Document playlistItems(Call call) {
    var playlist = playlistOf(call);
    return call.page(
        playlist.entries(),
        call.limit(MOST_ITEMS, MOST_ITEMS),
        entry -> playlists.item(playlist, entry, call));
  }
}
