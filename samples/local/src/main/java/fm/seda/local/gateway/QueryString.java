package fm.seda.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Query parameters as events carry them: decoded, values of one name joined by commas. */
final class QueryString {

  private QueryString() {}

  static Map<String, String> parse(String query) {
    var parameters = new LinkedHashMap<String, String>();
    for (var pair : query.split("&")) {
      if (!pair.isEmpty()) {
        var parts = pair.split("=", 2);
        var value = parts.length == 2 ? decode(parts[1]) : "";
        parameters.merge(decode(parts[0]), value, (first, next) -> first + "," + next);
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
