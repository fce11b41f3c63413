package fm.seda.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The key of a backend, {@code seda_<id>_<secret>}. */
public record ApiKey(String id, String secret) {

  /** The stack's own key. */
  public static ApiKey of(SecretFiles secrets) {
    return new ApiKey("local", secrets.get("api-key", Passwords::random));
  }

  /** As a request carries it. */
  public String header() {
    return "seda_" + id + "_" + secret;
  }

  /** As the database keeps it. */
  public byte[] secretHash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "seda_" + id + "_…";
  }
}
