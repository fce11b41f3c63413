package fm.seda.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A route's path, such as {@code /v1/items/{kind}/{id}}. */
record PathTemplate(List<String> segments) {

  static PathTemplate of(String path) {
    return new PathTemplate(List.of(path.split("/", -1)));
  }

  /** The variables' values if the path fits. */
  Optional<Map<String, String>> match(String path) {
    var given = path.split("/", -1);
    if (given.length != segments.size()) {
      return Optional.empty();
    }
    var variables = new LinkedHashMap<String, String>();
    for (int i = 0; i < given.length; i++) {
      var segment = segments.get(i);
      if (isVariable(segment)) {
        if (given[i].isEmpty()) {
          return Optional.empty();
        }
        variables.put(segment.substring(1, segment.length() - 1), decode(given[i]));
      } else if (!segment.equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  /** The fewer, the better it fits. */
  long variables() {
    return segments.stream().filter(PathTemplate::isVariable).count();
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{");
  }

  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
  }
}
