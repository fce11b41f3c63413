package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The process of a server that runs on a data folder, whoever started it. */
record Postmaster(long pid, int port, Path data) {
  private static final String FILE = "postmaster.pid";

  /** How the server ends, by the signals Postgres knows. */
  enum Stop {
    /** Connections are cut, what was accepted is written down. */
    IN_ORDER("INT"),
    /** Nothing is written down; the next start recovers it from the log. */
    AT_ONCE("QUIT");

    private final String signal;

    Stop(String signal) {
      this.signal = signal;
    }
  }

  static Optional<Postmaster> on(Path data) {
    try {
      return parse(Files.readAllLines(data.resolve(FILE)), data).filter(Postmaster::isAlive);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Line 1 is the process, line 4 the port; while the server starts, lines may be missing. */
  private static Optional<Postmaster> parse(List<String> lines, Path data) {
    return lines.size() < 4
        ? Optional.empty()
        : Optional.of(
            new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip()),
                data));
  }

  /**
   * Whether this process lives and is a server on this folder: after a crash of the machine, its
   * number may belong to anything, also to the server of another folder.
   */
  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().arguments())
        .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
        .isPresent();
  }

  /** A number that belongs to another process makes Postgres refuse to start. */
  static void forgetDead(Path data) throws IOException {
    if (on(data).isEmpty()) {
      Files.deleteIfExists(data.resolve(FILE));
    }
  }

  void stop(Stop how, Duration limit) {
    Command.run("kill", "-" + how.signal, Long.toString(pid));
    if (!Timer.await(limit, () -> !isAlive())) {
      throw new PostgresUnavailableException(
          "The Postgres server on " + data + " did not stop within " + limit.toSeconds() + " s",
          "run: kill -QUIT " + pid);
    }
  }
}
