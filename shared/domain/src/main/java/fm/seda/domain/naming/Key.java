package fm.seda.domain.naming;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Text short enough for an index. */
final class Key {

  private static final int LONGEST = 120;
  private static final int KEPT_OF_A_LONG_ONE = 100;

  private Key() {}

  /** The text, or if it is long, its beginning and digits made of the whole. */
  static String of(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, KEPT_OF_A_LONG_ONE)) + digits(text);
  }

  private static String digits(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "%020d".formatted(ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
