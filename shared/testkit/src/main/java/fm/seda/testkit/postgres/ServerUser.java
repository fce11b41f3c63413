package fm.seda.testkit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The user the server runs as. Postgres refuses to run as root, so root lends it to the system user
 * {@code postgres}; everyone else runs it themselves.
 *
 * @param prefix the words that make a command run as that user
 */
record ServerUser(String name, List<String> prefix) {
  private static final String SYSTEM_USER = "postgres";

  static boolean weAreRoot() {
    return System.getProperty("user.name").equals("root");
  }

  static ServerUser find() {
    if (!weAreRoot()) {
      return new ServerUser(System.getProperty("user.name"), List.of());
    }
    var uid = Command.run("id", "-u", SYSTEM_USER);
    var gid = Command.run("id", "-g", SYSTEM_USER);
    if (!uid.succeeded() || !gid.succeeded()) {
      throw new PostgresUnavailableException(
          "Postgres does not run as root, and there is no user " + SYSTEM_USER,
          "run: useradd --system " + SYSTEM_USER + "   or run seda as an ordinary user");
    }
    return new ServerUser(
        SYSTEM_USER,
        List.of(
            "setpriv",
            "--reuid=" + uid.output().strip(),
            "--regid=" + gid.output().strip(),
            "--clear-groups"));
  }

  Command.Result run(List<String> words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(words);
    return Command.run(all);
  }

  /** Asked of the system, not computed: mode bits, access lists and mounts all have a say. */
  boolean canEnter(Path folder) {
    return prefix.isEmpty() || run(List.of("test", "-x", folder.toString())).succeeded();
  }

  void createFolder(Path folder) throws IOException {
    Files.createDirectory(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    own(folder);
  }

  void own(Path path) throws IOException {
    if (!prefix.isEmpty()) {
      var users = path.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(path, users.lookupPrincipalByName(name));
    }
  }
}
