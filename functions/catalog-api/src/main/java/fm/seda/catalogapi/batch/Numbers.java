package fm.seda.catalogapi.batch;

import fm.seda.domain.problem.InvalidInput;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;

/** Reads numbers out of JSON. */
public final class Numbers {

  private Numbers() {}

  /** A number from {@code least} to {@code greatest}; a text that looks like one is none. */
  public static double read(JsonNode node, String path, double least, double greatest) {
    if (node.isNumber()) {
      var number = node.getDoubleValue();
      if (number >= least && number <= greatest) {
        return number;
      }
    }
    throw new InvalidInput(
        path, "It must be a number from " + shown(least) + " to " + shown(greatest) + ".");
  }

  /** A whole number from {@code least} to {@code greatest}. */
  public static int whole(JsonNode node, String path, int least, int greatest) {
    var number = read(node, path, least, greatest);
    if (number != Math.rint(number)) {
      throw new InvalidInput(
          path, "It must be a whole number from %d to %d.".formatted(least, greatest));
    }
    return (int) number;
  }

  private static String shown(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
