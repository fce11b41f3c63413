package fm.seda.userapi.interactions;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.userapi.input.Fields;
import fm.seda.userapi.input.Texts;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The context of an interaction: any JSON, as long as it is small and can be stored. What comes in
 * here is promised to be kept, so what the database would refuse later is refused now.
 */
@Singleton
final class ContextReader {

  static final int MOST_BYTES = 4096;
  private static final int DEEPEST = 8;
  private static final Argument<Map<String, Object>> OBJECT =
      Argument.mapOf(String.class, Object.class);

  private final JsonMapper json;

  ContextReader(JsonMapper json) {
    this.json = json;
  }

  Map<String, Object> read(Fields row) {
    return row.object("context").map(fields -> read(fields.node())).orElse(Map.of());
  }

  private Map<String, Object> read(JsonNode context) {
    check(context, 1);
    try {
      if (json.writeValueAsBytes(context).length > MOST_BYTES) {
        throw refused("is larger than " + MOST_BYTES + " bytes");
      }
      var values = new LinkedHashMap<String, Object>();
      Objects.requireNonNullElse(json.readValueFromTree(context, OBJECT), Map.<String, Object>of())
          .forEach((name, value) -> {
            if (value != null) {
              values.put(name, value);
            }
          });
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      throw refused("is nested more than " + DEEPEST + " deep");
    }
    if (node.isString()) {
      storable(node.getStringValue());
    } else if (node.isNumber() && !Double.isFinite(node.getNumberValue().doubleValue())) {
      throw refused("holds a number that is too large");
    } else if (node.isObject()) {
      node.entries()
          .forEach(entry -> {
            storable(entry.getKey());
            check(entry.getValue(), depth + 1);
          });
    } else if (node.isArray()) {
      node.values().forEach(value -> check(value, depth + 1));
    }
  }

  private static void storable(String text) {
    if (!Texts.isStorable(text)) {
      throw refused("holds characters that cannot be stored");
    }
  }

  private static InvalidInput refused(String why) {
    return new InvalidInput("context", "context " + why + ".");
  }
}
