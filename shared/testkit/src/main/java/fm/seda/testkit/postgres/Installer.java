package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Runs {@code install-postgres.sh}, which explains itself, and passes on what it says. */
final class Installer {
  private static final String SCRIPT = "install-postgres.sh";
  private static final String REMEDY = "Remedy: ";

  private Installer() {}

  static void run(Path privateCopy, Progress progress) {
    try {
      var script = Files.createTempFile("seda-", "-" + SCRIPT);
      var complaint = Files.createTempFile("seda-", ".err");
      try (var source = Installer.class.getResourceAsStream(SCRIPT)) {
        Files.write(script, Objects.requireNonNull(source, SCRIPT).readAllBytes());
        int exitCode = run(script, complaint, privateCopy, progress);
        if (exitCode != 0) {
          throw failure(Files.readString(complaint));
        }
      } finally {
        Files.delete(script);
        Files.delete(complaint);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostgresUnavailableException failure(String complaint) {
    int remedy = complaint.lastIndexOf(REMEDY);
    return remedy < 0
        ? new PostgresUnavailableException(
            "Postgres could not be installed: " + complaint,
            "set SEDA_DATABASE_URL to a server that has pgvector")
        : new PostgresUnavailableException(
            "Postgres could not be installed: " + complaint.substring(0, remedy),
            complaint.substring(remedy + REMEDY.length()).strip());
  }

  private static int run(Path script, Path complaint, Path privateCopy, Progress progress)
      throws IOException {
    var process =
        new ProcessBuilder("bash", script.toString(), privateCopy.toString())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectError(complaint.toFile())
            .start();
    try (var steps = process.inputReader()) {
      steps.lines().forEach(progress::step);
    }
    return process.onExit().join().exitValue();
  }
}
