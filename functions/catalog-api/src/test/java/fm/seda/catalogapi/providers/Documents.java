package fm.seda.catalogapi.providers;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What providers say of some music that does not exist. */
final class Documents {

  static final String ISRC = "GBAYE2600017";
  static final String MBID = "9d2c1f6e-3f0b-4c53-9a55-0d7a4be1c7f4";

  private Documents() {}

  /** An id at Spotify. */
  static String id(int number) {
    return "%022d".formatted(number);
  }

  static String spotifyTrack(int number, String name, String isrc) {
    return """
    {"type": "track", "id": "%s", "name": "%s", "duration_ms": 254000, "explicit": false,
     "popularity": 40, "artists": [{"id": "%s", "name": "Lantern Causeway"}],
     "album": {"name": "Canal Gate", "images": [{"url": "https://covers.test/c.jpg"}]},
     "external_ids": {"isrc": "%s"}}
    """
        .formatted(id(number), name, id(900), isrc);
  }

  static String spotifyPlaylist(int tracks) {
    var entries =
        IntStream.range(0, tracks)
            .mapToObj(n ->
                "{\"track\":" + spotifyTrack(n, "Ferry No. " + n, "GBAYE26%05d".formatted(n)) + "}")
            .collect(Collectors.joining(","));
    return """
    {"id": "%s", "name": "Ferries", "public": true, "owner": {"display_name": "mira"},
     "tracks": {"total": %d, "items": [%s]}}
    """
        .formatted(id(1), tracks, entries);
  }

  static String spotifyFound(String... tracks) {
    return "{\"tracks\":{\"items\":[" + String.join(",", tracks) + "]}}";
  }

  static String deezerTrack(int number, String name) {
    return """
    {"id": %d, "title": "%s", "isrc": "%s", "duration": 254, "rank": 400000, "bpm": 121.5,
     "release_date": "2026-03-02", "explicit_lyrics": true,
     "artist": {"id": 7, "name": "Lantern Causeway"}, "album": {"title": "Canal Gate"}}
    """
        .formatted(number, name, ISRC);
  }

  /** What MusicBrainz knows by an ISRC. */
  static String recording(String title) {
    return """
    {"recordings": [{"id": "%s", "title": "%s", "first-release-date": "2025-11-02",
     "artist-credit": [{"name": "Lantern Causeway", "artist": {"id": "%s", "name": "Lantern Causeway"}}],
     "genres": [{"name": "deep house", "count": 5}, {"name": "house", "count": 2}]}]}
    """
        .formatted(MBID, title, MBID);
  }
}
