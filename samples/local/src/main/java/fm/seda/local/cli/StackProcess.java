package fm.seda.local.cli;

import fm.seda.local.stack.LocalFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the process of a stack by what it wrote down about itself: its id and its start. */
public final class StackProcess {

  private final LocalFolder folder;

  /** The one that keeps its things in this folder. */
  public StackProcess(LocalFolder folder) {
    this.folder = folder;
  }

  /** This process is the stack. */
  void claim() {
    var self = ProcessHandle.current();
    try {
      Files.createDirectories(folder.root());
      Files.writeString(folder.process(), self.pid() + " " + started(self) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder.process(), e);
    }
  }

  void release() {
    try {
      Files.deleteIfExists(folder.process());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + folder.process(), e);
    }
  }

  /** The process if it runs; an id that somebody else has by now does not count. */
  public Optional<ProcessHandle> find() {
    if (!Files.exists(folder.process())) {
      return Optional.empty();
    }
    try {
      var noted = Files.readString(folder.process()).strip().split(" ");
      return ProcessHandle.of(Long.parseLong(noted[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> noted.length == 2 && started(process).equals(noted[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder.process(), e);
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }

  /** Asks it to stop, and makes it stop when it does not within this time. */
  static void stop(ProcessHandle process, Duration patience) throws InterruptedException {
    process.destroy();
    try {
      process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
