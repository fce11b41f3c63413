package fm.seda.providers.service;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer. Anything may be missing from it, be null, or be something else than was
 * said: all of that reads as not being there.
 *
 * <pre>{@code
 * var isrc = track.at("external_ids").text("isrc");
 * }</pre>
 */
public record Part(JsonNode node) {

  /** Where nothing is. */
  public static final Part NOTHING = new Part(JsonNode.nullNode());

  /** What is below this name. */
  public Part at(String name) {
    var below = node.isObject() ? node.get(name) : null;
    return below == null ? NOTHING : new Part(below);
  }

  /** Whether it is an object or a list. */
  public boolean isThere() {
    return node.isContainerNode();
  }

  /** The objects of the list below this name. */
  public List<Part> all(String name) {
    return at(name).all();
  }

  /** The objects of this list. */
  public List<Part> all() {
    return elements().filter(JsonNode::isObject).map(Part::new).toList();
  }

  /** The texts of the list below this name. */
  public List<String> texts(String name) {
    return at(name)
        .elements()
        .filter(JsonNode::isString)
        .map(it -> it.getStringValue().strip())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private Stream<JsonNode> elements() {
    return node.isArray()
        ? StreamSupport.stream(node.values().spliterator(), false)
        : Stream.empty();
  }

  /** The text below this name, without blanks around it; null if there is none, or only blanks. */
  public @Nullable String text(String name) {
    var below = at(name).node;
    if (!below.isString() || below.getStringValue().isBlank()) {
      return null;
    }
    return below.getStringValue().strip();
  }

  /** The text below this name, or this one. */
  public String textOr(String name, String otherwise) {
    var text = text(name);
    return text == null ? otherwise : text;
  }

  /** An id below this name, which some write as a number. */
  public @Nullable String id(String name) {
    var below = at(name).node;
    return below.isNumber() ? Long.toString(below.getLongValue()) : text(name);
  }

  /** The whole number below this name. */
  public @Nullable Integer number(String name) {
    var real = real(name);
    return real == null || Math.abs(real) > Integer.MAX_VALUE ? null : (Integer) real.intValue();
  }

  /** The number below this name. */
  public @Nullable Double real(String name) {
    var below = at(name).node;
    return below.isNumber() ? (Double) below.getDoubleValue() : null;
  }

  /** The yes or no below this name. */
  public @Nullable Boolean flag(String name) {
    var below = at(name).node;
    return below.isBoolean() ? (Boolean) below.getBooleanValue() : null;
  }

  /** Whether there is a yes below this name. */
  public boolean is(String name) {
    return Boolean.TRUE.equals(flag(name));
  }
}
