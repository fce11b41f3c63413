package fm.seda.feedapi;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the function answered. */
record Answer(int status, Map<String, Object> json, String body) {

  static Answer of(int status, @Nullable String body, JsonMapper mapper) {
    var text = Objects.requireNonNullElse(body, "{}");
    try {
      var json = mapper.readValue(text, Argument.mapOf(String.class, Object.class));
      return new Answer(status, Objects.requireNonNull(json), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable Object get(String field) {
    return json.get(field);
  }

  String text(String field) {
    return String.valueOf(json.get(field));
  }

  List<Map<String, Object>> modules() {
    return list(json.get("modules"));
  }

  /** The cards of all modules. */
  List<Map<String, Object>> cards() {
    return modules().stream().flatMap(module -> list(module.get("cards")).stream()).toList();
  }

  List<String> ids() {
    return cards().stream().map(card -> String.valueOf(card.get("id"))).toList();
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
