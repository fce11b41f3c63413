package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Page;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Library;
import fm.seda.mocks.catalogue.Library.Span;
import fm.seda.mocks.catalogue.Music;
import java.util.List;

/** What belongs to an account. */
final class Me {

  private static final int USUAL = 20;
  private static final int MOST = 50;

  private final Music music;
  private final Ids ids;
  private final Shapes shapes;
  private final PlaylistShapes playlists;

  Me(Music music, Ids ids, Shapes shapes, PlaylistShapes playlists) {
    this.music = music;
    this.ids = ids;
    this.shapes = shapes;
    this.playlists = playlists;
  }

  private Library library(Call call) {
    return music.libraries().of(call.account());
  }

  Document profile(Call call) {
    var library = library(call);
    var account = library.account();
    var open = call.mayRead("user-read-private");
    return PlaylistShapes.user(account, call.base())
        .and("display_name", library.displayName())
        .and("followers", Document.with("href", null).and("total", account.length() * 7))
        .and("images", Shapes.images(account))
        .andIf(open, "country", library.country())
        .andIf(open, "product", "premium")
        .andIf(
            open,
            "explicit_content",
            Document.with("filter_enabled", false).and("filter_locked", false))
        .andIf(call.mayRead("user-read-email"), "email", library.email());
  }

  Document top(Call call) {
    var span =
        switch (call.query().get("time_range", "medium_term")) {
          case "short_term" -> Span.WEEKS;
          case "medium_term" -> Span.MONTHS;
          case "long_term" -> Span.YEARS;
          default -> throw new Refused(400, "Invalid time range");
        };
    var limit = call.limit(USUAL, MOST);
    return switch (call.places().at("type")) {
      case "artists" ->
          call.page(
              library(call).topArtists(span), limit, artist -> shapes.full(artist, call.base()));
      case "tracks" ->
          call.page(
              library(call).topTracks(span),
              limit,
              track -> shapes.full(track, call.base(), call.market()));
      default -> throw new Refused(404, "Invalid type");
    };
  }

  Document following(Call call) {
    if (!call.query().says("type", "artist")) {
      throw new Refused(400, "Missing or invalid parameter type");
    }
    var followed = library(call).followed();
    var limit = call.limit(USUAL, MOST);
    var page = Page.of(followed, after(call, followed), limit, call.fault());
    var asked = call.query().with("limit", limit);
    var cursor = page.hasNext() ? ids.of(followed.get(page.offset() + limit - 1)) : null;
    var address = call.base() + "/me/following?";
    return Document.with(
        "artists",
        Document.with("href", address + asked.encoded())
            .and("limit", limit)
            .and("next", cursor == null ? null : address + asked.with("after", cursor).encoded())
            .and("cursors", Document.with("after", cursor))
            .and("total", followed.size())
            .and("items", page.items().stream().map(it -> shapes.full(it, call.base())).toList()));
  }

  private int after(Call call, List<Artist> followed) {
    var after = call.query().get("after");
    if (after.isEmpty()) {
      return 0;
    }
    var last = ids.artist(after.get()).map(followed::indexOf).filter(place -> place >= 0);
    return last.orElseThrow(() -> new Refused(400, "Invalid cursor")) + 1;
  }

  Document playlists(Call call) {
    var seen =
        library(call).playlists().stream()
            .filter(it -> it.open() || call.mayRead("playlist-read-private"))
            .filter(it -> !it.collaborative() || call.mayRead("playlist-read-collaborative"))
            .toList();
    return call.page(seen, call.limit(USUAL, MOST), it -> playlists.simple(it, call.base()));
  }

  Document tracks(Call call) {
    return call.page(
        library(call).liked(),
        call.limit(USUAL, MOST),
        liked ->
            Document.with("added_at", liked.at().toString())
                .and("track", shapes.full(liked.track(), call.base(), call.market())));
  }
}
