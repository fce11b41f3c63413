package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** One value that is kept beside the data from one start to the next, for our eyes only. */
record Note(Path file) {

  Optional<String> read() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String value) {
    try {
      Files.deleteIfExists(file);
      var ours = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ours));
      Files.writeString(file, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The secret of before, or a new one. */
  String secret() {
    return read()
        .filter(it -> !it.isEmpty())
        .orElseGet(() -> {
          var bytes = new byte[16];
          new SecureRandom().nextBytes(bytes);
          var secret = HexFormat.of().formatHex(bytes);
          write(secret);
          return secret;
        });
  }
}
