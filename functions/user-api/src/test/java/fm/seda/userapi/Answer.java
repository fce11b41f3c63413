package fm.seda.userapi;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the function answered. */
record Answer(int status, @Nullable String body, JsonMapper mapper) {

  Map<String, Object> json() {
    try {
      return Objects.requireNonNull(
          mapper.readValue(
              Objects.requireNonNull(body), Argument.mapOf(String.class, Object.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable Object get(String name) {
    return json().get(name);
  }

  @Override
  public String toString() {
    return status + " " + body;
  }
}
