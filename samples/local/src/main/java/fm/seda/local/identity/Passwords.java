package fm.seda.local.identity;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes secrets that nobody guesses. */
public final class Passwords {

  private static final int BYTES = 24;

  private Passwords() {}

  /** Letters and digits only, so that it fits into URLs, files and SQL. */
  public static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
