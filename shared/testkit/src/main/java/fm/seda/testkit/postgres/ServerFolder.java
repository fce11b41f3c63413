package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where the machine's server keeps what it has: the data with its log, and beside them the password
 * and the port. That is the requested folder, unless the server's user cannot enter it; then it is
 * one below {@code /var/tmp}, and a link in the requested folder leads there.
 */
record ServerFolder(Path home) {
  private static final String LINK = "elsewhere";
  private static final Duration TO_END = Duration.ofSeconds(60);

  /** The folder in use, made now if there is none. */
  static ServerFolder open(Path requested, ServerUser user, Progress progress) {
    return existing(requested).orElseGet(() -> create(requested, user, progress));
  }

  static Optional<ServerFolder> existing(Path requested) {
    var folder = new ServerFolder(home(requested));
    return Files.isDirectory(folder.data()) ? Optional.of(folder) : Optional.empty();
  }

  private static Path home(Path requested) {
    var link = requested.resolve(LINK);
    try {
      var home = Files.isDirectory(link) ? link : requested;
      return Files.exists(home) ? home.toRealPath() : home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerFolder create(Path requested, ServerUser user, Progress progress) {
    try {
      Files.deleteIfExists(requested.resolve(LINK));
      if (user.canEnter(requested)) {
        return new ServerFolder(requested.toRealPath());
      }
      var home = Elsewhere.of(requested);
      progress.step(
          "Keeping the data in " + home + ": " + user.name() + " cannot enter its folder");
      if (Files.exists(home)) { // of a requested folder that was deleted without us
        new ServerFolder(home).deleteContents();
      }
      Elsewhere.create(home);
      Files.createSymbolicLink(requested.resolve(LINK), home);
      return new ServerFolder(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes only what is ours; the folder itself too when nothing else is in it. */
  static void delete(Path requested) {
    try {
      new ServerFolder(home(requested)).deleteContents();
      var link = requested.resolve(LINK);
      if (Files.isSymbolicLink(link)) {
        Files.deleteIfExists(Files.readSymbolicLink(link));
        Files.delete(link);
      }
      Files.deleteIfExists(requested.resolve(FolderLock.FILE));
      Files.deleteIfExists(requested);
    } catch (DirectoryNotEmptyException somebodyElses) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void deleteContents() throws IOException {
    Postmaster.on(data()).ifPresent(it -> it.stop(Postmaster.Stop.AT_ONCE, TO_END));
    for (var name : List.of("data", "data.new", "password", "password.init", "port")) {
      FileTree.delete(home.resolve(name));
    }
  }

  Path data() {
    return home.resolve("data");
  }

  Note password() {
    return new Note(home.resolve("password"));
  }

  Note port() {
    return new Note(home.resolve("port"));
  }

  ServerLog log() {
    return new ServerLog(data().resolve("server.log"));
  }

  /** The version of Postgres that wrote the data. */
  Optional<Integer> majorVersion() {
    return new Note(data().resolve("PG_VERSION")).read().map(Integer::valueOf);
  }
}
