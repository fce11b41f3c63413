package fm.seda.feedapi;

import fm.seda.platform.testing.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where things are in a feed as it is answered. */
final class Feeds {

  private Feeds() {}

  static List<Map<String, Object>> modules(Answer feed) {
    return list(feed.get("modules"));
  }

  /** The cards of all modules. */
  static List<Map<String, Object>> cards(Answer feed) {
    return modules(feed).stream().flatMap(module -> list(module.get("cards")).stream()).toList();
  }

  static List<String> ids(Answer feed) {
    return cards(feed).stream().map(card -> String.valueOf(card.get("id"))).toList();
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> list(@Nullable Object value) {
    return (List<Map<String, Object>>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
