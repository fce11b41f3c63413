package fm.seda.catalogapi.batch;

import fm.seda.domain.problem.InvalidInput;
import io.micronaut.json.tree.JsonNode;

/** Reads texts out of JSON. */
public final class Texts {

  private Texts() {}

  /** A text that says something, without blanks around it, and not longer than this. */
  public static String read(JsonNode node, String path, int longest) {
    if (!node.isString()) {
      throw new InvalidInput(path, "It must be a text.");
    }
    var text = storable(node.getStringValue(), path).strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
      throw new InvalidInput(path, "It must have 1 to " + longest + " characters.");
    }
    return text;
  }

  /**
   * The text, if it can be kept. JSON can carry two things that no database takes: the character
   * NUL, and half a surrogate pair.
   */
  public static String storable(String text, String path) {
    if (text.chars().anyMatch(unit -> unit == 0)
        || text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
      throw new InvalidInput(path, "It holds what is no character (NUL or half a surrogate pair).");
    }
    return text;
  }
}
