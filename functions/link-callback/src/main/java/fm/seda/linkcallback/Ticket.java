package fm.seda.linkcallback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Something random that somebody has to bring back. We keep its hash, so that who reads the
 * database cannot bring it.
 */
record Ticket(String text) {

  private static final int BYTES = 32;
  private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{43}");

  static Ticket random(SecureRandom chance) {
    var bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return new Ticket(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether it can be one of ours at all. */
  boolean isWellFormed() {
    return FORMAT.matcher(text).matches();
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Whether this is its hash. */
  boolean has(byte[] hash) {
    return MessageDigest.isEqual(hash(), hash);
  }

  @Override
  public String toString() {
    return "Ticket[***]";
  }
}
