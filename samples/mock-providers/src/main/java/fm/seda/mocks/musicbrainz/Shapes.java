package fm.seda.mocks.musicbrainz;

import static fm.seda.mocks.catalogue.Spelling.MUSICBRAINZ;

import fm.seda.mocks.api.Document;
import fm.seda.mocks.catalogue.Artist;
import fm.seda.mocks.catalogue.Identities;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Names;
import fm.seda.mocks.catalogue.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recordings as MusicBrainz writes them. */
final class Shapes {

  private static final List<String> CHATTER =
      List.of("seen live", "british", "favourites", "2010s");
  private static final int ONE_HAS_NO_ISRC = 17;
  private static final int ONE_IS_NOT_KNOWN = 13;

  private final Identities<Track> recordings;
  private final Identities<Artist> artists;

  Shapes(Music music) {
    var all = music.catalogue();
    recordings = new Identities<>(all.tracks(), Track::number, it -> id("recording", it.number()));
    artists = new Identities<>(all.artists(), Artist::number, it -> id("artist", it.number()));
  }

  private static String id(String kind, int number) {
    return Names.uuid("musicbrainz/" + kind, number);
  }

  /** Volunteers write all this, and have not come to everything yet. */
  static boolean isKnown(Track track) {
    return track.number() % ONE_IS_NOT_KNOWN != 7;
  }

  Optional<Track> find(String id) {
    return recordings.find(id).filter(Shapes::isKnown);
  }

  /** Whether its ISRC was written down. */
  static boolean hasIsrc(Track track) {
    return track.number() % ONE_HAS_NO_ISRC != 9;
  }

  Document plain(Track track) {
    return Document.with("id", recordings.of(track))
        .and("title", MUSICBRAINZ.title(track))
        .and("length", track.milliseconds())
        .and("video", false)
        .and("disambiguation", disambiguation(track))
        .and("first-release-date", track.album().released().toString());
  }

  private static String disambiguation(Track track) {
    return switch (track.version()) {
      case LIVE -> "live";
      case ACOUSTIC -> "acoustic";
      case ORIGINAL, REMASTERED -> "";
    };
  }

  /** With what is asked for besides. */
  Document including(Track track, Set<String> inc) {
    var genres = track.artist().genres();
    var tags = new ArrayList<>(genres);
    tags.add(CHATTER.get(track.number() % CHATTER.size()));
    return plain(track)
        .andIf(
            inc.contains("artists") || inc.contains("artist-credits"),
            "artist-credit",
            credit(track))
        .andIf(inc.contains("isrcs"), "isrcs", isrcs(track))
        .andIf(inc.contains("releases"), "releases", List.of(release(track)))
        .andIf(inc.contains("genres"), "genres", genres.stream().map(this::genre).toList())
        .andIf(inc.contains("tags"), "tags", tags(tags));
  }

  /** As a search answers it. */
  Document found(Track track, int score) {
    return Document.with("id", recordings.of(track))
        .and("score", score)
        .and("title", MUSICBRAINZ.title(track))
        .and("length", track.milliseconds())
        .and("video", null)
        .andIf(!disambiguation(track).isEmpty(), "disambiguation", disambiguation(track))
        .and("artist-credit", credit(track))
        .and("first-release-date", track.album().released().toString())
        .and("releases", List.of(release(track)))
        .andIf(hasIsrc(track), "isrcs", isrcs(track))
        .and("tags", tags(track.artist().genres()));
  }

  private static List<String> isrcs(Track track) {
    return hasIsrc(track) ? List.of(track.isrc()) : List.of();
  }

  private List<Document> credit(Track track) {
    var all = track.artists();
    var credit = new ArrayList<Document>();
    for (int i = 0; i < all.size(); i++) {
      var artist = all.get(i);
      var name = MUSICBRAINZ.artist(artist);
      credit.add(
          Document.with("name", name)
              .and("joinphrase", i == all.size() - 1 ? "" : i == 0 ? " feat. " : " & ")
              .and(
                  "artist",
                  Document.with("id", artists.of(artist))
                      .and("name", name)
                      .and("sort-name", name.replaceFirst("^The (.+)$", "$1, The"))
                      .and("disambiguation", "")));
    }
    return credit;
  }

  private static Document release(Track track) {
    var album = track.album();
    var released = album.released();
    return Document.with("id", id("release", album.number()))
        .and("title", MUSICBRAINZ.album(album))
        .and("status", "Official")
        .and("date", released.toString())
        .and("country", "XW")
        .and("track-count", album.size())
        .and(
            "release-group",
            Document.with("id", id("release-group", album.number()))
                .and("title", MUSICBRAINZ.album(album))
                .and("primary-type", album.isSingle() ? "Single" : "Album"));
  }

  private Document genre(String name) {
    return Document.with("id", Names.uuid("musicbrainz/genre/" + name, 0))
        .and("name", name)
        .and("count", 1 + name.length() % 5)
        .and("disambiguation", "");
  }

  private static List<Document> tags(List<String> names) {
    return names.stream()
        .map(name -> Document.with("name", name).and("count", 1 + name.length() % 5))
        .toList();
  }
}
