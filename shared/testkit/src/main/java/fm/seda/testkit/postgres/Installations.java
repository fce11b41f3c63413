package fm.seda.testkit.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** All that is installed on this machine, and the one to use. */
final class Installations {
  /** Folder and pattern: Debian and kin, Red Hat and kin, Homebrew on both kinds of Mac. */
  private static final List<List<String>> USUAL_PLACES =
      List.of(
          List.of("/usr/lib/postgresql", "*"),
          List.of("/usr", "pgsql-*"),
          List.of("/opt/homebrew/opt", "postgresql@*"),
          List.of("/usr/local/opt", "postgresql@*"));

  private Installations() {}

  /**
   * The newest server with pgvector, installed now if there is none.
   *
   * @param major the one version that can read the data there is
   */
  static Installation complete(Optional<Integer> major, Progress progress) {
    return newest(major)
        .orElseGet(() -> {
          Installer.run(privateCopy(), progress);
          return newest(major).orElseThrow(() -> stillMissing(major));
        });
  }

  private static Optional<Installation> newest(Optional<Integer> major) {
    Predicate<Installation> fits = it -> major.isEmpty() || major.get() == it.version().major();
    return places().stream()
        .map(Installation::in)
        .flatMap(Optional::stream)
        .filter(Installation::isComplete)
        .filter(fits)
        .max(Comparator.comparing(Installation::version));
  }

  private static List<Path> places() {
    List<Path> places = new ArrayList<>();
    USUAL_PLACES.forEach(it -> places.addAll(below(Path.of(it.getFirst()), it.getLast())));
    if (!ServerUser.weAreRoot()) {
      places.addAll(below(privateCopy().resolve("usr/lib/postgresql"), "*"));
    }
    var told = Command.run("pg_config", "--bindir");
    if (told.succeeded()) {
      places.add(Path.of(told.output().strip()));
    }
    return places;
  }

  private static List<Path> below(Path folder, String pattern) {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> matching = Files.newDirectoryStream(folder, pattern)) {
        matching.forEach(it -> found.add(it.resolve("bin")));
      } catch (IOException e) {
        return List.of(); // a folder we may not read holds nothing for us
      }
    }
    return found;
  }

  /** Where a user who may not install anything has a server of their own. */
  private static Path privateCopy() {
    var home = Path.of(System.getProperty("user.home"));
    var cache =
        Objects.requireNonNullElse(
            System.getenv("XDG_CACHE_HOME"), home.resolve(".cache").toString());
    return Path.of(cache, "seda", "postgres");
  }

  private static PostgresUnavailableException stillMissing(Optional<Integer> major) {
    return new PostgresUnavailableException(
        "This machine has no Postgres "
            + major.map(it -> it + " (the version its data here was written by)").orElse("")
            + " with pgvector",
        major
            .map(it -> "install postgresql-" + it + " with pgvector, or run ./seda reset")
            .orElse("set SEDA_DATABASE_URL to a server that has it"));
  }
}
