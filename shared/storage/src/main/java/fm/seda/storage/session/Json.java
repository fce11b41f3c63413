package fm.seda.storage.session;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON as it goes into and comes out of {@code jsonb} columns. */
@Singleton
public class Json {

  private static final Argument<Map<String, Object>> OBJECT =
      Argument.mapOf(String.class, Object.class);

  private final ObjectMapper mapper;

  /** Writes and reads with this mapper. */
  public Json(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The document for a value. */
  public String write(Object value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  /** The document for a value, in UTF-8. */
  public byte[] bytes(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The object a document holds. */
  public Map<String, Object> readObject(String document) {
    return read(document, OBJECT);
  }

  /** The value of this class a document holds. */
  public <T> T read(String document, Class<T> type) {
    return read(document, Argument.of(type));
  }

  /** The value of this type a document holds. */
  public <T> T read(String document, Argument<T> type) {
    try {
      var value = mapper.readValue(document, type);
      if (value == null) {
        throw new IllegalStateException("a null document where " + type + " was expected");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
