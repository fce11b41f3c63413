package fm.seda.catalogapi;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kinds and ids as callers write them. */
final class Wire {

  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");

  private Wire() {}

  /** Whether this is written as a country is. */
  static boolean isMarket(String text) {
    return MARKET.matcher(text).matches();
  }

  /** The item a path such as {@code /room/3f2…} points at. */
  static ItemRef ref(String kind, String id) {
    return new ItemRef(
        Kind.fromWireName(kind).orElseThrow(() -> new InvalidInput("kind", kinds())),
        uuid(id).orElseThrow(() -> new InvalidInput("id", "id must be a UUID.")));
  }

  /** A UUID in full; the short forms Java accepts are none. */
  static Optional<UUID> uuid(String text) {
    return UUID_FORM.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  /** What to say about an unknown kind. */
  static String kinds() {
    return Arrays.stream(Kind.values())
        .map(Kind::wireName)
        .collect(Collectors.joining(", ", "kind must be one of ", "."));
  }
}
