package fm.seda.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** A key for the vault, in a file as on a developer's machine. */
public final class VaultKeyFile {

  private VaultKeyFile() {}

  /** Another key; the file goes when the tests end. */
  public static String fresh() {
    try {
      var file = Files.createTempFile("vault", ".keys");
      file.toFile().deleteOnExit();
      var key = new byte[32];
      new SecureRandom().nextBytes(key);
      Files.writeString(file, "test " + Base64.getEncoder().encodeToString(key));
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
