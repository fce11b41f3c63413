package fm.seda.providers.spotify;

import fm.seda.providers.Quoted;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Spotify's catalogue says of tracks. */
final class Documents {

  /** An id, of whatever is asked for. */
  static final String ID = "4uLU6hMCjMI75M1A2tKUQC";

  private Documents() {}

  static String track(String name, String id, int popularity) {
    return """
    {"id": "%s", "name": %s, "type": "track", "duration_ms": 200000, "popularity": %d,
     "artists": [{"id": "art1", "name": "Somebody"}], "external_ids": {"isrc": "GBAYE0601498"},
     "album": {"name": "An Album", "release_date": "2001-03-07", "images": []}}\
    """
        .formatted(id, Quoted.text(name), popularity);
  }

  /** The entries of a playlist, which call their tracks this. */
  static String entries(String name, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "{\"%s\": %s}".formatted(name, track("Track " + i, "id" + i, 1)))
        .collect(Collectors.joining(","));
  }
}
