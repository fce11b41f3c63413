package fm.seda.mocks.deezer;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Fields;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.oauth.Grant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What everybody may see, without a token. */
final class Shelves {

  private static final Pattern FIELD = Pattern.compile("\\b(artist|track|album):\"([^\"]*)\"");

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
    return thing.filter(_ -> call.fault() != Fault.DELETED).orElseThrow(Refusal.NO_DATA::thrown);
  }

  private Artist artistOf(Call call) {
    return there(call, ids.artist(call.places().at("id")));
  }

  Document artist(Call call) {
    return shapes.full(artistOf(call), call.base());
  }

  Document top(Call call) {
    return call.page(
        music.catalogue().topTracks(artistOf(call)), it -> shapes.brief(it, call.base()));
  }

  Document albumsOf(Call call) {
    return call.page(music.catalogue().albums(artistOf(call)), it -> shapes.brief(it, call.base()));
  }

  Document album(Call call) {
    return shapes.full(there(call, ids.album(call.places().at("id"))), call.base());
  }

  Document albumTracks(Call call) {
    return call.page(
        music.catalogue().tracks(there(call, ids.album(call.places().at("id")))),
        it -> shapes.onAlbum(it, call.base()));
  }

  Document track(Call call) {
    return shapes.full(there(call, ids.track(call.places().at("id"))), call.base());
  }

  Document trackOfIsrc(Call call) {
    return shapes.full(there(call, music.catalogue().isrc(call.places().at("isrc"))), call.base());
  }

  private Playlist playlistOf(Call call) {
    var reader = call.given().flatMap(Grant::account);
    return ids.playlist(call.places().at("id"))
        .filter(it -> it.isSeenBy(reader))
        .orElseThrow(Refusal.NO_DATA::thrown);
  }

  Document playlist(Call call) {
    return playlists.full(playlistOf(call), call);
  }

  Document playlistTracks(Call call) {
    return call.page(PlaylistShapes.heard(playlistOf(call)), it -> playlists.item(it, call));
  }

  Document search(Call call) {
    return call.page(
        music.finder().tracks(Fields.read(words(call), FIELD).sought()),
        it -> shapes.brief(it, call.base()));
  }

  Document searchArtists(Call call) {
    return call.page(music.finder().artists(words(call)), it -> shapes.full(it, call.base()));
  }

  private static String words(Call call) {
    return call.question().query().get("q").orElseThrow(Refusal.NO_PARAMETER::thrown);
  }
}
