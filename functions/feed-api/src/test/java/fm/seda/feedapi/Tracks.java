package fm.seda.feedapi;

import fm.seda.domain.ItemRef;
import fm.seda.platform.testing.Answer;
import java.util.List;
import java.util.Map;

/** Where things are in a list of tracks as it is answered. */
final class Tracks {

  private Tracks() {}

  static List<Map<String, Object>> now(Answer answer) {
    return Feeds.list(answer.get("tracks"));
  }

  static List<Map<String, Object>> recommended(Answer answer) {
    return Feeds.list(answer.get("recommendations"));
  }

  /** How many of these were made wild. */
  static long wild(FeedApi api, List<Map<String, Object>> tracks) {
    return numbers(api, tracks).stream().filter(it -> it % 2 == 0).count();
  }

  /** How many of these are of the genre. */
  static long of(String genre, List<Map<String, Object>> tracks) {
    return tracks.stream().filter(it -> it.get("genres").equals(List.of(genre))).count();
  }

  /** Why they are there, in words. */
  static List<String> texts(List<Map<String, Object>> tracks) {
    return tracks.stream()
        .map(it -> String.valueOf(Feeds.map(it.get("explanation")).get("text")))
        .toList();
  }

  private static List<Integer> numbers(FeedApi api, List<Map<String, Object>> tracks) {
    var ids = api.tracks().stream().map(ItemRef::id).map(Object::toString).toList();
    return tracks.stream()
        .map(it -> ids.indexOf(String.valueOf(it.getOrDefault("id", it.get("track_id")))))
        .filter(it -> it >= 0)
        .toList();
  }
}
