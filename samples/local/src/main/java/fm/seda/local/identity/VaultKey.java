package fm.seda.local.identity;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that secrets of people are sealed with on this machine. */
public final class VaultKey {

  private static final int BYTES = 32;

  private VaultKey() {}

  /** Its file, which may get further lines: the last one is the key in use. */
  public static Path file(SecretFiles secrets) {
    return secrets.file("vault", () -> line("first"));
  }

  /** A new key of this name, as a line of the file. */
  public static String line(String id) {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return id + " " + Base64.getEncoder().encodeToString(key) + "\n";
  }
}
