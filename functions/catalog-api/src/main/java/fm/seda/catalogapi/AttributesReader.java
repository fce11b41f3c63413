package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import fm.seda.catalogapi.batch.Texts;
import fm.seda.domain.problem.InvalidInput;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what only one kind of item has. Anything may be in it; what ranking reads is checked. */
@Singleton
final class AttributesReader {

  private static final String FIELD = "attributes";
  private static final int MOST_FIELDS = 100;
  private static final int MOST_BYTES = 16 * 1024;

  private final JsonMapper json;

  AttributesReader(JsonMapper json) {
    this.json = json;
  }

  /** The attributes, without those that are null. */
  Map<String, Object> read(Row row) {
    row.field(FIELD).ifPresent(node -> measure(row, node));
    var attributes = new LinkedHashMap<String, Object>();
    for (var entry : row.object(FIELD, MOST_FIELDS)) {
      var path = row.path(FIELD) + "." + entry.getKey();
      check(entry.getKey(), entry.getValue(), path);
      var value = plain(entry.getValue(), path);
      if (value != null) {
        attributes.put(Texts.storable(entry.getKey(), row.path(FIELD)), value);
      }
    }
    return attributes;
  }

  private void measure(Row row, JsonNode node) {
    try {
      if (json.writeValueAsBytes(node).length > MOST_BYTES) {
        throw row.fault(FIELD, "attributes must not be larger than 16 KB as JSON.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String name, JsonNode node, String path) {
    if (AudioFeatures.NAMES.contains(name) && !node.isNull()) {
      AudioFeatures.read(name, node, path);
    }
    if (name.equals("explicit") && !node.isNull() && !node.isBoolean()) {
      throw new InvalidInput(path, "It must be true or false.");
    }
    if (name.equals("markets") && !node.isNull() && !isMarkets(node)) {
      throw new InvalidInput(path, "It must be a list of codes of two capital letters: DE, US.");
    }
  }

  private static boolean isMarkets(JsonNode node) {
    if (!node.isArray()) {
      return false;
    }
    for (var market : node.values()) {
      if (!market.isString() || !Wire.isMarket(market.getStringValue())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object plain(JsonNode node, String path) {
    if (node.isNull()) {
      return null;
    }
    if (node.isString()) {
      return Texts.storable(node.getStringValue(), path);
    }
    if (node.isNumber()) {
      if (!Double.isFinite(node.getDoubleValue())) {
        throw new InvalidInput(path, "It is too large a number.");
      }
      return node.getNumberValue();
    }
    return node.isBoolean() ? (Object) node.getBooleanValue() : several(node, path);
  }

  private static Object several(JsonNode node, String path) {
    if (node.isArray()) {
      var list = new ArrayList<@Nullable Object>();
      node.values().forEach(entry -> list.add(plain(entry, path + "[" + list.size() + "]")));
      return list;
    }
    var fields = new LinkedHashMap<String, @Nullable Object>();
    for (var entry : node.entries()) {
      var name = Texts.storable(entry.getKey(), path);
      fields.put(name, plain(entry.getValue(), path + "." + name));
    }
    return fields;
  }
}
