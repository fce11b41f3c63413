package fm.seda.local.lambda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for what is in a file. */
final class ContentHash {

  private static final int LENGTH = 16;

  private ContentHash() {}

  static String of(Path file) throws IOException {
    try (var digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
      Files.copy(file, digest);
      return HexFormat.of().formatHex(digest.getMessageDigest().digest()).substring(0, LENGTH);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
