package fm.seda.feedapi.feed;

import fm.seda.domain.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has read, opaque to clients. A list may be ranked anew between two pages,
 * because they liked something on the first; then the next page is of the new list and says so by
 * its {@code slateId}: whoever scrolls wants to go on, not to be told to start again.
 *
 * @param offset how many cards of each kind were shown
 */
record Cursor(UUID slateId, int offset) {

  private static final Pattern FORM =
      Pattern.compile("(?<slate>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\\+(?<offset>\\d{1,2})");

  /** Reads what {@link #text} wrote; null stands for the beginning. */
  static @Nullable Cursor read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var matcher = FORM.matcher(decoded(text));
    if (!matcher.matches()) {
      throw wrong();
    }
    return new Cursor(
        UUID.fromString(matcher.group("slate")), Integer.parseInt(matcher.group("offset")));
  }

  String text() {
    var plain = slateId + "+" + offset;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private static InvalidInput wrong() {
    return new InvalidInput(
        "cursor", "cursor must be the nextCursor of an earlier answer; leave it out to start.");
  }
}
