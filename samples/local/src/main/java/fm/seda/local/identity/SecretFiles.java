package fm.seda.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Secrets in files that only their owner may read, made when they are first asked for. */
public final class SecretFiles {

  private final Path folder;

  public SecretFiles(Path folder) {
    this.folder = folder;
  }

  /** The secret of this name. */
  public String get(String name, Supplier<String> otherwise) {
    try {
      return Files.readString(file(name, otherwise)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the secret " + name + " in " + folder, e);
    }
  }

  /** The file of the secret of this name, for those who read it themselves. */
  public Path file(String name, Supplier<String> otherwise) {
    var file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        write(file, otherwise.get());
      }
      return file.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the secret " + name + " in " + folder, e);
    }
  }

  /** Writes a text that only its owner may read, at once or not at all. */
  public static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
