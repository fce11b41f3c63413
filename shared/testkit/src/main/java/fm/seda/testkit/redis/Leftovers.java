package fm.seda.testkit.redis;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Ends the Redis processes whose JVM was killed before it could, and removes their folders. */
final class Leftovers {
  static final String PID_FILE = ".pid";

  private Leftovers() {}

  static void sweep(Path all) throws IOException {
    for (Path folder : children(all)) {
      if (Files.isDirectory(folder) && !ownerLives(folder)) {
        remove(folder);
      }
    }
  }

  private static boolean ownerLives(Path folder) throws IOException {
    try (FileChannel alive = FileChannel.open(folder.resolve(RedisHome.ALIVE), CREATE, WRITE)) {
      return alive.tryLock() == null;
    } catch (OverlappingFileLockException ownedByThisProcess) {
      return true;
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Path file : children(folder)) {
      if (file.toString().endsWith(PID_FILE)) {
        end(Files.readString(file).strip(), folder);
      }
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }

  /** Only a process that runs the binary in this very folder is ours to end. */
  private static void end(String pid, Path folder) {
    if (pid.matches("\\d{1,10}")) {
      ProcessHandle.of(Long.parseLong(pid))
          .filter(
              redis -> redis.info().command().filter(c -> c.startsWith(folder + "/")).isPresent())
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }
}
