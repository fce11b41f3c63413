package fm.seda.local.cli;

import fm.seda.local.stack.LocalFolder;
import java.nio.file.Path;

/** Where the sources are, which the script knows, and where the stack keeps its things. */
public final class Place {

  private Place() {}

  /** The sources, with the packaged functions below. */
  public static Path home() {
    return Path.of(System.getProperty("seda.home", ".")).toAbsolutePath().normalize();
  }

  /** What the stack keeps. */
  public static LocalFolder folder() {
    var chosen = System.getenv("SEDA_LOCAL");
    return new LocalFolder(
        chosen == null || chosen.isBlank()
            ? home().resolve(".local")
            : Path.of(chosen).toAbsolutePath().normalize());
  }
}
