package fm.seda.platform.testing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a function answered, from the JSON the runtime would send back. */
public record Answer(int status, Map<String, String> headers, String body, JsonMapper mapper) {

  @SuppressWarnings("unchecked")
  static Answer read(byte[] response, JsonMapper mapper) {
    var fields = map(response, mapper);
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    if (fields.get("headers") instanceof Map<?, ?> single) {
      headers.putAll((Map<String, String>) single);
    }
    if (fields.get("multiValueHeaders") instanceof Map<?, ?> multi) {
      multi.forEach((name, values) -> headers.putIfAbsent((String) name, String.valueOf(values)));
    }
    var body = fields.get("body");
    return new Answer(
        ((Number) fields.get("statusCode")).intValue(),
        headers,
        body == null ? "" : body.toString(),
        mapper);
  }

  public @Nullable String header(String name) {
    return headers.get(name);
  }

  /** The body's fields. */
  public Map<String, Object> json() {
    return map(body.getBytes(StandardCharsets.UTF_8), mapper);
  }

  /** One of the body's fields. */
  public @Nullable Object get(String field) {
    return json().get(field);
  }

  @Override
  public String toString() {
    return status + " " + body;
  }

  private static Map<String, Object> map(byte[] json, JsonMapper mapper) {
    try {
      return mapper.readValue(json, Argument.mapOf(String.class, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
