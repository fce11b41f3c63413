package fm.seda.platform.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Key files for tests; the key of a name is always the same. */
final class LocalKeys {

  private LocalKeys() {}

  /** A vault with these keys, of which the last is current. */
  static TokenVault vault(String... names) {
    return new TokenVault(wrapper(names));
  }

  static LocalKeyWrapper wrapper(String... names) {
    return LocalKeyWrapper.of(
        file(Stream.of(names).map(LocalKeys::line).collect(Collectors.joining("\n"))));
  }

  static String line(String name) {
    var key = new byte[DataKey.BYTES];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (name.hashCode() >> i);
    }
    return name + " " + Base64.getEncoder().encodeToString(key);
  }

  static Path file(String text) {
    try {
      var file = Files.createTempFile("vault", ".keys");
      file.toFile().deleteOnExit();
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
