package fm.seda.storage.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** SQL that is longer than a few lines lives in a file beside the class that runs it. */
public final class SqlFile {

  private SqlFile() {}

  /**
   * The text of {@code name} in the package of {@code beside}.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static String read(Class<?> beside, String name) {
    try (var in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
