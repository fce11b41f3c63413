package fm.seda.testkit.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;

/** What a query or a form says. */
record Parameters(Map<String, String> values) {

  static Parameters of(String encoded) {
    var values = new HashMap<String, String>();
    for (var pair : encoded.split("&", 0)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        values.put(decode(parts[0]), decode(parts[1]));
      }
    }
    return new Parameters(values);
  }

  /** The value of this name; empty if there is none. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
