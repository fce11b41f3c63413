package fm.seda.evaluate.running;

import fm.seda.local.stack.Shutdown;
import fm.seda.local.stack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Two evaluations at once would take each other's database away. */
final class Turn {

  private Turn() {}

  /** It is ours until everything is shut down, or this process ends. */
  static void take(Path folder, Shutdown shutdown) {
    try {
      var file = Files.createDirectories(folder).resolve("lock");
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      shutdown.later("lock", () -> close(channel));
      if (channel.tryLock() == null) {
        throw new StackException("Another evaluation runs", "wait until it is done");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + folder, e);
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
