package fm.seda.testkit.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** A folder that every user can enter, for data whose requested folder the server cannot reach. */
final class Elsewhere {
  private static final Path OPEN_TO_ALL = Path.of("/var/tmp");

  private Elsewhere() {}

  /** The same folder for the same request of the same person. */
  static Path of(Path requested) throws IOException {
    var request = System.getProperty("user.name") + ":" + requested.toRealPath();
    var hash = UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8));
    return OPEN_TO_ALL.resolve("seda-postgres-" + hash);
  }

  /** Anyone may write to {@code /var/tmp}, so a folder that is there already must be ours. */
  static void create(Path home) throws IOException {
    if (!Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(home);
    }
    var owner = Files.getOwner(home, LinkOption.NOFOLLOW_LINKS);
    if (Files.isSymbolicLink(home) || !owner.getName().equals(System.getProperty("user.name"))) {
      throw new PostgresUnavailableException(
          home + " belongs to " + owner.getName(),
          "have it removed, or choose another data folder");
    }
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
  }
}
