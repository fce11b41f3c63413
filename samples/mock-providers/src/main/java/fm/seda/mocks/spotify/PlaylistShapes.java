package fm.seda.mocks.spotify;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Playlist;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Playlists, people and what is on playlists, as Spotify writes them. */
final class PlaylistShapes {

  private static final int FIRST_ITEMS = 100;
  private static final int ONE_GOES = 3;

  private final Ids ids;
  private final Shapes shapes;

  PlaylistShapes(Ids ids, Shapes shapes) {
    this.ids = ids;
    this.shapes = shapes;
  }

  static Document user(String account, String base) {
    return Document.with("external_urls", Shapes.url("user", account))
        .and("href", base + "/users/" + account)
        .and("id", account)
        .and("type", "user")
        .and("uri", "spotify:user:" + account);
  }

  Document simple(Playlist playlist, String base) {
    var id = ids.of(playlist);
    return Document.with("collaborative", playlist.collaborative())
        .and("description", playlist.description())
        .and("external_urls", Shapes.url("playlist", id))
        .and("href", base + "/playlists/" + id)
        .and("id", id)
        .and("images", playlist.entries().isEmpty() ? null : Shapes.images(id))
        .and("name", playlist.name())
        .and("owner", user(playlist.owner(), base).and("display_name", playlist.owner()))
        .and("primary_color", null)
        .and("public", playlist.open())
        .and("snapshot_id", "AAAA" + id)
        .and(
            "tracks",
            Document.with("href", tracksAt(playlist, base)).and("total", playlist.entries().size()))
        .and("type", "playlist")
        .and("uri", "spotify:playlist:" + id);
  }

  Document full(Playlist playlist, Call call) {
    return simple(playlist, call.base())
        .and("followers", Document.with("href", null).and("total", playlist.nth() * 3))
        .and(
            "tracks",
            call.firstPage(
                tracksAt(playlist, call.base()),
                playlist.entries(),
                FIRST_ITEMS,
                entry -> item(playlist, entry, call)));
  }

  private String tracksAt(Playlist playlist, String base) {
    return base + "/playlists/" + ids.of(playlist) + "/tracks";
  }

  Document item(Playlist playlist, Playlist.Entry entry, Call call) {
    return Document.with("added_at", entry.addedAt().toString())
        .and("added_by", user(playlist.owner(), call.base()))
        .and("is_local", entry instanceof Playlist.LocalFile)
        .and("primary_color", null)
        .and("track", heard(entry, call))
        .and("video_thumbnail", Document.with("url", null));
  }

  private @Nullable Document heard(Playlist.Entry entry, Call call) {
    return switch (entry) {
      case Playlist.OfTrack of ->
          call.fault() == Fault.DELETED && of.track().number() % ONE_GOES == 0
              ? null
              : shapes
                  .full(of.track(), call.base(), call.market())
                  .and("episode", false)
                  .and("track", true);
      case Playlist.Deleted _ -> null;
      case Playlist.Episode episode -> episode(episode, call);
      case Playlist.LocalFile file -> local(file);
    };
  }

  private static Document episode(Playlist.Episode episode, Call call) {
    var id = "4rOoJ6Egrf8K2IrywzwOMk";
    return Document.with("description", "")
        .and("duration_ms", episode.seconds() * 1000)
        .and("episode", true)
        .and("explicit", false)
        .and("external_urls", Shapes.url("episode", id))
        .and("href", call.base() + "/episodes/" + id)
        .and("id", id)
        .and("images", Shapes.images(id))
        .and("is_externally_hosted", false)
        .and("is_playable", true)
        .and("languages", List.of("en"))
        .and("name", episode.name())
        .and("release_date", episode.addedAt().toString().substring(0, 10))
        .and("release_date_precision", "day")
        .and("show", Document.with("name", episode.show()).and("type", "show"))
        .and("track", false)
        .and("type", "episode")
        .and("uri", "spotify:episode:" + id);
  }

  /** It has no id, and nothing in it has. */
  private static Document local(Playlist.LocalFile file) {
    return Document.with("album", nameless("album", "").and("images", List.of()))
        .and("artists", List.of(nameless("artist", file.artist())))
        .and("available_markets", List.of())
        .and("disc_number", 0)
        .and("duration_ms", file.seconds() * 1000)
        .and("explicit", false)
        .and("external_ids", Document.empty())
        .and("external_urls", Document.empty())
        .and("href", null)
        .and("id", null)
        .and("is_local", true)
        .and("name", file.title())
        .and("popularity", 0)
        .and("preview_url", null)
        .and("track_number", 0)
        .and("type", "track")
        .and(
            "uri",
            "spotify:local:%s::%s:%d"
                .formatted(file.artist(), file.title().replace(' ', '+'), file.seconds()));
  }

  private static Document nameless(String type, String name) {
    return Document.with("external_urls", Document.empty())
        .and("href", null)
        .and("id", null)
        .and("name", Optional.of(name).filter(it -> !it.isEmpty()).orElse(null))
        .and("type", type)
        .and("uri", null);
  }
}
