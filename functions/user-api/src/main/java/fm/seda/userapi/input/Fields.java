package fm.seda.userapi.input;

import fm.seda.domain.problem.InvalidInput;
import io.micronaut.json.tree.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object somebody sent. Nothing is converted on the quiet: a number is not a
 * text and {@code "yes"} is not true.
 *
 * <pre>{@code
 * var fields = Fields.of(body);
 * var name = fields.text("displayName", 80);        // empty if absent or null
 * var from = fields.object("quietHours").map(hours -> hours.text("from", 5));
 * }</pre>
 *
 * <p>Every method throws {@link InvalidInput} with the parameter's full name.
 */
public final class Fields {

  private final JsonNode node;
  private final String path;

  private Fields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** The fields of a request's body. */
  public static Fields of(@Nullable JsonNode body) {
    if (body == null || !body.isObject()) {
      throw new InvalidInput("body", "The body must be a JSON object.");
    }
    return new Fields(body, "");
  }

  /** Whether the field is there, even if only as null. */
  public boolean has(String name) {
    return node.get(name) != null;
  }

  /** A text without control characters, stripped; at most {@code longest} characters. */
  public Optional<String> text(String name, int longest) {
    return value(name).map(value -> text(value, path + name, longest));
  }

  /** A list of texts; an absent one is empty. */
  public List<String> texts(String name, int most, int longest) {
    var texts = new ArrayList<String>();
    for (var value : list(name, most)) {
      texts.add(text(value, path + name + "[" + texts.size() + "]", longest));
    }
    return texts;
  }

  /** A list of anything; an absent one is empty. */
  public List<JsonNode> list(String name, int most) {
    var list = value(name).orElseGet(() -> JsonNode.createArrayNode(List.of()));
    if (!list.isArray()) {
      throw new InvalidInput(path + name, path + name + " must be a list.");
    }
    if (list.size() > most) {
      throw new InvalidInput(
          path + name, path + name + " has " + list.size() + " entries; at most " + most + ".");
    }
    var values = new ArrayList<JsonNode>();
    list.values().forEach(values::add);
    return values;
  }

  /** True or false. */
  public Optional<Boolean> flag(String name) {
    return value(name)
        .map(value -> {
          if (!value.isBoolean()) {
            throw new InvalidInput(path + name, path + name + " must be true or false.");
          }
          return value.getBooleanValue();
        });
  }

  /** A UUID. */
  public Optional<UUID> id(String name) {
    return text(name, 36).map(text -> Ids.parse(text, path + name));
  }

  /** A moment in ISO 8601 with its offset, to the microsecond. */
  public Optional<Instant> time(String name) {
    return text(name, 40)
        .map(text -> {
          try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
          } catch (DateTimeException e) {
            throw new InvalidInput(
                path + name, path + name + " must be a time such as 2026-03-02T12:00:00Z.");
          }
        });
  }

  /** The fields of an object in this one. */
  public Optional<Fields> object(String name) {
    return value(name)
        .map(value -> {
          if (!value.isObject()) {
            throw new InvalidInput(path + name, path + name + " must be an object.");
          }
          return new Fields(value, path + name + ".");
        });
  }

  /** The object itself. */
  public JsonNode node() {
    return node;
  }

  /** What to throw where a field must be there and is not. */
  public InvalidInput missing(String name) {
    return new InvalidInput(path + name, path + name + " is required.");
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private static String text(JsonNode value, String parameter, int longest) {
    if (!value.isString()) {
      throw new InvalidInput(parameter, parameter + " must be a text.");
    }
    return Texts.checked(value.getStringValue(), parameter, longest);
  }
}
