package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end. */
record Command(List<String> words, Map<String, String> environment) {
  private static final Duration USUAL_LIMIT = Duration.ofSeconds(90);

  /** How it ended, and all it said. */
  record Result(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  static Result run(String... words) {
    return new Command(List.of(words), Map.of()).run(USUAL_LIMIT);
  }

  static Result run(List<String> words) {
    return new Command(words, Map.of()).run(USUAL_LIMIT);
  }

  /**
   * A program that cannot be started ends with 127, as in a shell; one that is too slow with 124.
   */
  Result run(Duration limit) {
    try {
      // To a file, not a pipe: a pipe would stay open as long as a server the program left behind.
      var said = Files.createTempFile("seda-command", ".log");
      try {
        var process = builder().redirectOutput(said.toFile()).start();
        boolean ended = waitFor(process, limit);
        return new Result(ended ? process.exitValue() : 124, Files.readString(said));
      } catch (IOException e) {
        return new Result(127, String.valueOf(e.getMessage()));
      } finally {
        Files.delete(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder() {
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.directory(Path.of("/").toFile()); // ours may be closed to the user it runs as
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(environment);
    return builder;
  }

  private static boolean waitFor(Process process, Duration limit) {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return false;
  }
}
