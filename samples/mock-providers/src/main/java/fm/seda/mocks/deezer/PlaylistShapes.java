package fm.seda.mocks.deezer;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.catalogue.Playlist;
import fm.seda.mocks.catalogue.Track;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Playlists as Deezer writes them: no spoken word, and no files of people's own. */
final class PlaylistShapes {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final int ONE_GOES = 3;

  private final Ids ids;
  private final Shapes shapes;

  PlaylistShapes(Ids ids, Shapes shapes) {
    this.ids = ids;
    this.shapes = shapes;
  }

  /** What of a playlist Deezer has. */
  static List<Playlist.Entry> heard(Playlist playlist) {
    return playlist.entries().stream()
        .filter(it -> it instanceof Playlist.OfTrack || it instanceof Playlist.Deleted)
        .toList();
  }

  Document brief(Playlist playlist, String base) {
    var id = ids.of(playlist);
    var since = playlist.entries().stream().map(Playlist.Entry::addedAt).findFirst();
    var document =
        Document.with("id", id)
            .and("title", playlist.name())
            .and("duration", playlist.tracks().stream().mapToInt(Track::seconds).sum())
            .and("public", playlist.open())
            .and("is_loved_track", false)
            .and("collaborative", playlist.collaborative())
            .and("nb_tracks", heard(playlist).size())
            .and("fans", playlist.nth())
            .and("link", "https://www.deezer.com/playlist/" + id);
    return Shapes.pictured(document, "playlist", id)
        .and("checksum", Long.toHexString(id))
        .and("tracklist", base + "/playlist/" + id + "/tracks")
        .and("creation_date", TIME.format(since.orElse(Instant.EPOCH)))
        .and(
            "creator",
            Document.with("id", ids.ofAccount(playlist.owner()))
                .and("name", playlist.owner())
                .and("type", "user"))
        .and("type", "playlist");
  }

  Document full(Playlist playlist, Call call) {
    return brief(playlist, call.base())
        .and("description", playlist.description())
        .and(
            "tracks",
            Document.with(
                "data", heard(playlist).stream().map(entry -> item(entry, call)).toList()));
  }

  /** What was deleted stays on the list, but cannot be heard. */
  Document item(Playlist.Entry entry, Call call) {
    var track =
        switch (entry) {
          case Playlist.OfTrack of -> of.track();
          case Playlist.Deleted deleted -> deleted.track();
          case Playlist.Episode _, Playlist.LocalFile _ ->
              throw new IllegalArgumentException("Deezer has no " + entry);
        };
    var gone =
        entry instanceof Playlist.Deleted
            || call.fault() == Fault.DELETED && track.number() % ONE_GOES == 0;
    return shapes
        .brief(track, call.base())
        .and("readable", !gone)
        .and("time_add", entry.addedAt().getEpochSecond());
  }
}
