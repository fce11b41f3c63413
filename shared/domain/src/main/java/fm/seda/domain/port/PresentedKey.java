package fm.seda.domain.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A backend's key as its holder sends it: {@code seda_<id>_<secret>}.
 *
 * <pre>{@code
 * PresentedKey.parse("seda_demo_4fGq…").map(PresentedKey::id);   // "demo"
 * }</pre>
 *
 * A secret is long and random, so one round of SHA-256 keeps it; there is nothing to guess.
 */
public record PresentedKey(String id, String secret) {

  private static final Pattern FORMAT =
      Pattern.compile("seda_(?<id>[a-z0-9-]{2,40})_(?<secret>[A-Za-z0-9_-]{24,128})");

  /** Reads a key; empty where the text is none. */
  public static Optional<PresentedKey> parse(String text) {
    var matcher = FORMAT.matcher(text);
    return matcher.matches()
        ? Optional.of(new PresentedKey(matcher.group("id"), matcher.group("secret")))
        : Optional.empty();
  }

  /** The key as it is sent. */
  public String text() {
    return "seda_" + id + "_" + secret;
  }

  /** What is kept instead of the secret. */
  public String secretHash() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Only the public half. */
  @Override
  public String toString() {
    return "seda_" + id + "_…";
  }
}
