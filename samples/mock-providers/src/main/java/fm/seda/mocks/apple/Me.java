package fm.seda.mocks.apple;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.catalogue.Album;
import fm.seda.mocks.catalogue.Library;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Playlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What belongs to a listener. */
final class Me {

  private static final int USUAL = 25;
  private static final int MOST = 100;
  private static final int USUAL_RECENT = 10;
  private static final int MOST_RECENT = 30;
  private static final int MOST_ROTATED = 10;
  private static final int ROTATED = 10;

  private final Music music;
  private final Shapes shapes;
  private final LibraryShapes shelf;

  Me(Music music, Shapes shapes, LibraryShapes shelf) {
    this.music = music;
    this.shapes = shapes;
    this.shelf = shelf;
  }

  private Library library(String account) {
    return music.libraries().of(account);
  }

  private String storefrontOf(String account) {
    return library(account).country().toLowerCase(Locale.ROOT);
  }

  Document storefront(Call call, String account) {
    var id = storefrontOf(account);
    return Document.with(
        "data",
        List.of(
            Shapes.resource(
                "storefronts",
                id,
                "/v1/storefronts/" + id,
                Document.with("name", Locale.of("", id).getDisplayCountry(Locale.ENGLISH))
                    .and("defaultLanguageTag", "en-US")
                    .and("explicitContentPolicy", "allowed")
                    .and("supportedLanguageTags", List.of("en-US")))));
  }

  Document artists(Call call, String account) {
    call.include(Set.of("catalog"));
    return call.page(
        library(account).followed(),
        USUAL,
        MOST,
        it -> shelf.artist(it, account, storefrontOf(account), call));
  }

  Document songs(Call call, String account) {
    call.include(Set.of("catalog"));
    return call.page(
        library(account).liked(),
        USUAL,
        MOST,
        it -> shelf.song(it.track(), account, storefrontOf(account), call));
  }

  Document playlists(Call call, String account) {
    return call.page(library(account).playlists(), USUAL, MOST, LibraryShapes::playlist);
  }

  Document playlistTracks(Call call, String account) {
    var playlist =
        library(account).playlists().stream()
            .filter(it -> Ids.inLibrary(it).equals(call.places().at("id")))
            .findFirst()
            .orElseThrow(Refusal.NOT_FOUND::thrown);
    if (playlist.tracks().isEmpty()) {
      throw Refusal.NOTHING_RELATED.thrown();
    }
    call.include(Set.of("catalog"));
    return call.page(
        playlist.tracks(), MOST, MOST, it -> shelf.song(it, account, storefrontOf(account), call));
  }

  /** Albums and playlists, in turn. */
  Document heavyRotation(Call call, String account) {
    var rotated = new ArrayList<Object>();
    var library = library(account);
    for (int i = 0; i < Math.min(ROTATED, library.albums().size()); i++) {
      rotated.add(library.albums().get(i));
      rotated.add(library.playlists().get(i));
    }
    return call.page(
        rotated,
        MOST_ROTATED,
        MOST_ROTATED,
        it ->
            it instanceof Playlist playlist
                ? LibraryShapes.playlist(playlist)
                : shapes.album((Album) it, storefrontOf(account)));
  }

  Document recentTracks(Call call, String account) {
    return call.page(
        library(account).recent(),
        USUAL_RECENT,
        MOST_RECENT,
        it -> shapes.song(it, storefrontOf(account), Set.of()));
  }
}
