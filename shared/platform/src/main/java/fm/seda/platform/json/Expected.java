package fm.seda.platform.json;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a scalar has to look like.
 *
 * @param words completes "{@code limit} must be …"
 */
public record Expected(String words, Predicate<JsonNode> test) {

  private static final Pattern UUID_FORMAT =
      Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  private static final Expected TEXT = new Expected("a text", JsonNode::isString);
  private static final Expected TRUTH = new Expected("true or false", JsonNode::isBoolean);
  private static final Expected NUMBER = new Expected("a number", JsonNode::isNumber);
  private static final Expected INT = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
  private static final Expected LONG = whole(Long.MIN_VALUE, Long.MAX_VALUE);

  private static final Map<Class<?>, Expected> BY_TYPE =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(boolean.class, TRUTH),
          Map.entry(Boolean.class, TRUTH),
          Map.entry(int.class, INT),
          Map.entry(Integer.class, INT),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(double.class, NUMBER),
          Map.entry(Double.class, NUMBER),
          Map.entry(float.class, NUMBER),
          Map.entry(Float.class, NUMBER),
          Map.entry(UUID.class, new Expected("a UUID", Expected::isUuid)),
          Map.entry(
              Instant.class,
              new Expected("a time such as 2026-01-31T20:15:00Z", Expected::isInstant)));

  /** What this type expects; empty if it is not a scalar we know. */
  public static Optional<Expected> of(Argument<?> argument) {
    var type = argument.getType();
    return type.isEnum() ? Optional.of(oneOf(type)) : Optional.ofNullable(BY_TYPE.get(type));
  }

  private static Expected oneOf(Class<?> type) {
    var names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return new Expected("one of " + names, node -> isConstant(node, type));
  }

  private static boolean isConstant(JsonNode node, Class<?> type) {
    return node.isString()
        && Arrays.stream(type.getEnumConstants())
            .anyMatch(constant -> constant.toString().equalsIgnoreCase(node.getStringValue()));
  }

  private static boolean isUuid(JsonNode node) {
    return node.isString() && UUID_FORMAT.matcher(node.getStringValue()).matches();
  }

  private static boolean isInstant(JsonNode node) {
    if (!node.isString()) {
      return false;
    }
    try {
      Instant.parse(node.getStringValue());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Expected whole(long least, long most) {
    return new Expected("a whole number", node -> isWhole(node, least, most));
  }

  private static boolean isWhole(JsonNode node, long least, long most) {
    if (!node.isNumber()) {
      return false;
    }
    try {
      var value = node.getBigDecimalValue().toBigIntegerExact();
      return value.compareTo(BigInteger.valueOf(least)) >= 0
          && value.compareTo(BigInteger.valueOf(most)) <= 0;
    } catch (ArithmeticException e) {
      return false;
    }
  }
}
