package fm.seda.mocks.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object, its fields in the order they were given.
 *
 * <pre>{@code
 * Document.with("id", id).and("name", name)
 * }</pre>
 */
public final class Document {

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private Document() {}

  /** Begins with a field. */
  public static Document with(String field, @Nullable Object value) {
    return new Document().and(field, value);
  }

  /** One without fields. */
  public static Document empty() {
    return new Document();
  }

  /** Adds a field, or says another value. */
  public Document and(String field, @Nullable Object value) {
    fields.put(field, value);
    return this;
  }

  /** Adds a field where something holds. */
  public Document andIf(boolean holds, String field, @Nullable Object value) {
    return holds ? and(field, value) : this;
  }

  /** As it is written. */
  @JsonValue
  public Map<String, @Nullable Object> fields() {
    return Collections.unmodifiableMap(fields);
  }

  /** An answer that says so. */
  public Reply reply(int status) {
    return Reply.json(status, Json.write(this));
  }
}
