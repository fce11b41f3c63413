package fm.seda.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import fm.seda.domain.problem.InvalidInput;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads JSON that has to be exactly as declared, and says precisely where it is not.
 *
 * <p>Bodies of controllers are checked without being asked for. Where rows of one body are accepted
 * or refused each for itself, the controller takes {@code @Body List<JsonNode>} and reads them:
 *
 * <pre>{@code
 * json.read(row, Argument.of(ItemRow.class), "[" + index + "]")   // or InvalidInput "[3].genres"
 * }</pre>
 */
@Singleton
public final class StrictJson {

  private final JsonMapper mapper;
  private final Shapes shapes;

  /** For injection. */
  StrictJson(JsonMapper mapper, Shapes shapes) {
    this.mapper = mapper;
    this.shapes = shapes;
  }

  /**
   * A value of this type.
   *
   * @param path where the JSON was found, which is put before what is wrong inside it
   * @throws InvalidInput if it is not as declared
   */
  public <T> T read(JsonNode json, Argument<T> type, String path) {
    shapes.check(json, type, path);
    try {
      var value = mapper.readValueFromTree(json, type);
      if (value == null) {
        throw new InvalidInput(named(path), named(path) + " is required.");
      }
      return value;
    } catch (IOException e) {
      throw new InvalidInput(named(path), named(path) + " is not as it must be.");
    }
  }

  /** The whole body as a tree. */
  JsonNode tree(byte[] body) {
    if (body.length == 0) {
      throw new InvalidInput("body", "A JSON body is required.");
    }
    try {
      var tree = mapper.readValue(body, Argument.of(JsonNode.class));
      return tree == null ? JsonNode.nullNode() : tree;
    } catch (IOException e) {
      throw new InvalidInput("body", "The body is not valid JSON" + where(e) + ".");
    }
  }

  /** Compares a body with a type. */
  void check(JsonNode body, Argument<?> type) {
    shapes.check(body, type, "");
  }

  static String named(String path) {
    return path.isEmpty() ? "body" : path;
  }

  private static String where(IOException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(JsonProcessingException.class::isInstance)
        .map(cause -> ((JsonProcessingException) cause).getLocation())
        .filter(location -> location != null)
        .findFirst()
        .map(at -> " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
        .orElse("");
  }
}
