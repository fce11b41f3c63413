package fm.seda.platform.queue;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Messages as JSON: envelope and payload in one flat object. */
@Singleton
public final class MessageJson {

  private final JsonMapper mapper;

  /** For injection. */
  public MessageJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Writes a message. */
  public String write(Message message) {
    try {
      var fields = new LinkedHashMap<String, JsonNode>();
      mapper
          .writeValueToTree(message.payload())
          .entries()
          .forEach(field -> fields.put(field.getKey(), field.getValue()));
      mapper
          .writeValueToTree(Envelope.of(message))
          .entries()
          .forEach(field -> fields.put(field.getKey(), field.getValue()));
      return mapper.writeValueAsString(JsonNode.createObjectNode(fields));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a message as JSON", e);
    }
  }

  /**
   * Reads a message.
   *
   * @throws Unreadable if it is not one
   */
  public Message read(String json) throws Unreadable {
    try {
      var envelope = required(mapper.readValue(json, Envelope.class));
      var type =
          PayloadType.fromWireName(envelope.type())
              .orElseThrow(() -> new Unreadable("unknown type " + envelope.type(), null));
      return envelope.with(required(mapper.readValue(json, type.payload())));
    } catch (IOException e) {
      throw new Unreadable("not as it must be", e);
    }
  }

  private static <T> T required(@Nullable T value) throws Unreadable {
    if (value == null) {
      throw new Unreadable("null", null);
    }
    return value;
  }

  /** Not a message, or none we know. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason, @Nullable Throwable cause) {
      super("unreadable message: " + reason, cause);
    }
  }
}
