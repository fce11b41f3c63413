package fm.seda.mocks.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said in a query or a form, decoded. Of a name that is given twice the first counts. */
public record Parameters(Map<String, String> values) {

  /** Nothing said. */
  public static final Parameters NONE = new Parameters(Map.of());

  /** Reads {@code a=1&b=2}. What cannot be decoded stays as it is. */
  public static Parameters of(@Nullable String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return NONE;
    }
    var values = new LinkedHashMap<String, String>();
    for (var pair : encoded.split("&", -1)) {
      var equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      if (!name.isEmpty()) {
        values.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return new Parameters(values);
  }

  /** The value of this name, if it has one that is not empty. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /** The value of this name, or the other. */
  public String get(String name, String otherwise) {
    return get(name).orElse(otherwise);
  }

  /** Whether this name has this value. */
  public boolean says(String name, String value) {
    return value.equals(values.get(name));
  }

  /** A whole number in these bounds. */
  public int whole(
      String name, int least, int most, int otherwise, Supplier<? extends RuntimeException> bad) {
    if (get(name).isEmpty()) {
      return otherwise;
    }
    var number = whole(name);
    if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
      throw bad.get();
    }
    return number.getAsInt();
  }

  /** A whole number; nothing where there is none. */
  public OptionalInt whole(String name) {
    return get(name)
        .filter(value -> value.matches("-?\\d{1,9}"))
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }

  /** The same with one said otherwise. */
  public Parameters with(String name, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value.toString());
    return new Parameters(more);
  }

  /** As they are written in an address. */
  public String encoded() {
    return values.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** A word as it is written in an address. */
  public static String encoded(String word) {
    return URLEncoder.encode(word, UTF_8);
  }

  private static String decoded(String word) {
    try {
      return URLDecoder.decode(word, UTF_8);
    } catch (IllegalArgumentException halfAnEscape) {
      return word;
    }
  }

  /** Without the values: tokens and secrets are among them. */
  @Override
  public String toString() {
    return "Parameters" + values.keySet();
  }
}
