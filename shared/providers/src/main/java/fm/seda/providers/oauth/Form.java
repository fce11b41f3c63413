package fm.seda.providers.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values, in order, as forms and queries write them. It may hold secrets. */
final class Form {

  private final Map<String, String> fields = new LinkedHashMap<>();

  Form with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  String encoded() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** As the query of an address, which may have one already. */
  URI at(URI address) {
    return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + encoded());
  }

  /** In queries of addresses some read a plus as a plus. */
  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** The names alone. */
  @Override
  public String toString() {
    return "Form" + fields.keySet();
  }
}
