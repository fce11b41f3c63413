package fm.seda.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;

/** Writes a function's settings where Micronaut finds them in the environment {@code local}. */
final class FunctionSettings {

  private static final String FILE = "application-local.properties";

  private FunctionSettings() {}

  /** The folder for the class path. It holds passwords, so only its owner may read the file. */
  static Path write(Map<String, String> settings, Path folder) {
    var properties = new Properties();
    properties.putAll(settings);
    try {
      var file = Files.createDirectories(folder).resolve(FILE);
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var writer = Files.newBufferedWriter(file)) {
        properties.store(writer, null);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write settings to " + folder, e);
    }
  }
}
