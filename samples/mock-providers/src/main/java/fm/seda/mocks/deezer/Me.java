package fm.seda.mocks.deezer;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.catalogue.Library;
import fm.seda.mocks.catalogue.Music;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What belongs to an account. */
final class Me {

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
    var id = ids.ofAccount(library.account());
    var document =
        Document.with("id", id)
            .and("name", library.displayName())
            .and("lastname", "")
            .and("firstname", "")
            .andIf(call.grant().scopes().contains("email"), "email", library.email())
            .and("status", 0)
            .and("birthday", "0000-00-00")
            .and("inscription_date", "2019-04-02")
            .and("gender", "")
            .and("link", "https://www.deezer.com/profile/" + id);
    return Shapes.pictured(document, "user", id)
        .and("country", library.country())
        .and("lang", "EN")
        .and("is_kid", false)
        .and("tracklist", call.base() + "/user/" + id + "/flow")
        .and("type", "user");
  }

  Document artists(Call call) {
    return call.page(
        library(call).followed(), it -> shapes.full(it, call.base()).and("time_add", newYear()));
  }

  Document albums(Call call) {
    return call.page(
        library(call).albums(),
        it ->
            shapes
                .brief(it, call.base())
                .and("artist", shapes.brief(it.artist(), call.base()))
                .and("nb_tracks", it.size())
                .and("time_add", newYear()));
  }

  Document tracks(Call call) {
    return call.page(
        library(call).liked(),
        it -> shapes.brief(it.track(), call.base()).and("time_add", it.at().getEpochSecond()));
  }

  Document playlists(Call call) {
    return call.page(library(call).playlists(), it -> playlists.brief(it, call.base()));
  }

  private long newYear() {
    return LocalDate.of(music.catalogue().year(), 1, 1)
        .atStartOfDay()
        .toEpochSecond(ZoneOffset.UTC);
  }
}
