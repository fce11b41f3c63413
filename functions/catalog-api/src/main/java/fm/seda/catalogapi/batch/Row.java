package fm.seda.catalogapi.batch;

import fm.seda.domain.problem.InvalidInput;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row as it was sent. Its fields are read by name; whatever is wrong with one is thrown as
 * {@link InvalidInput} that names it as the caller would: {@code [3].genres[0]}, or {@code
 * genres[0]} where the row is all there is. A field that is null is a field that is absent.
 */
public final class Row {

  private final int index;
  private final String place;
  private final JsonNode fields;

  private Row(int index, String place, JsonNode fields) {
    this.index = index;
    this.place = place;
    this.fields = fields;
  }

  /** The only one of a request, which is its body. */
  public static Row alone(JsonNode body) {
    if (!body.isObject()) {
      throw new InvalidInput("body", "The body must be an object.");
    }
    return new Row(0, "", body);
  }

  static Row of(int index, JsonNode node) {
    if (!node.isObject()) {
      throw new InvalidInput("[" + index + "]", "A row must be an object.");
    }
    return new Row(index, "[" + index + "].", node);
  }

  /** Its place in the batch, from 0. */
  public int index() {
    return index;
  }

  /** What is wrong with this field, to be thrown. */
  public InvalidInput fault(String field, String detail) {
    return new InvalidInput(path(field), detail);
  }

  /** The field, whatever it holds. */
  public Optional<JsonNode> field(String field) {
    return Optional.ofNullable(fields.get(field)).filter(node -> !node.isNull());
  }

  /** A text of 1 to so many characters, if it is there. */
  public Optional<String> text(String field, int longest) {
    return field(field).map(node -> Texts.read(node, path(field), longest));
  }

  /** A text that must be there. */
  public String requiredText(String field, int longest) {
    return text(field, longest).orElseThrow(() -> fault(field, field + " is required."));
  }

  /** A whole number in a range, if it is there. */
  public Optional<Integer> whole(String field, int least, int greatest) {
    return field(field).map(node -> Numbers.whole(node, path(field), least, greatest));
  }

  /** Yes or no, if it is there. */
  public Optional<Boolean> truth(String field) {
    return field(field)
        .map(node -> {
          if (!node.isBoolean()) {
            throw fault(field, field + " must be true or false.");
          }
          return node.getBooleanValue();
        });
  }

  /** A list of texts; empty if it is absent. */
  public List<String> texts(String field, int most, int longest) {
    var node = field(field);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isArray() || node.get().size() > most) {
      throw fault(field, field + " must be an array of at most " + most + " texts.");
    }
    var texts = new ArrayList<String>();
    for (var entry : node.get().values()) {
      texts.add(Texts.read(entry, path(field) + "[" + texts.size() + "]", longest));
    }
    return texts;
  }

  /** Texts by name, in the order sent; empty if they are absent. */
  public Map<String, String> textsByName(String field, int most, int longest) {
    var texts = new LinkedHashMap<String, String>();
    for (var entry : object(field, most)) {
      texts.put(
          entry.getKey(),
          Texts.read(entry.getValue(), path(field) + "." + entry.getKey(), longest));
    }
    return texts;
  }

  /** A number in a range, if it is there. */
  public Optional<Double> number(String field, double least, double greatest) {
    return field(field).map(node -> Numbers.read(node, path(field), least, greatest));
  }

  /** The fields of an object; none if it is absent. */
  public Iterable<Map.Entry<String, JsonNode>> object(String field, int most) {
    var node = field(field);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isObject() || node.get().size() > most) {
      throw fault(field, field + " must be an object of at most " + most + " fields.");
    }
    return node.get().entries();
  }

  /** This field as the caller would name it. */
  public String path(String field) {
    return place + field;
  }
}
