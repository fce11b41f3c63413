package fm.seda.testkit.redis;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import redis.embedded.core.ExecutableProvider;

/**
 * This JVM's folder for the unpacked Redis binary and the pid file of each Redis it runs. A lock,
 * which the operating system gives back when the JVM dies, tells {@link Leftovers} of other JVMs
 * that its owner lives.
 */
final class RedisHome {
  static final String ALIVE = "alive";

  private final Path folder;
  private final Path executable;

  @SuppressWarnings("unused") // held, not used: a channel that is collected gives its lock back
  private final FileChannel alive;

  private RedisHome(Path folder, Path executable, FileChannel alive) {
    this.folder = folder;
    this.executable = executable;
    this.alive = alive;
  }

  private static final class Holder {
    static final RedisHome INSTANCE = create();
  }

  /** Unpacked once; ends what dead JVMs left behind. */
  static RedisHome ofThisProcess() {
    return Holder.INSTANCE;
  }

  Path executable() {
    return executable;
  }

  Path pidFile(int port) {
    return folder.resolve(port + Leftovers.PID_FILE);
  }

  private static RedisHome create() {
    try {
      String mine = "seda-redis-" + System.getProperty("user.name"); // others may not write here
      Path all = Path.of(System.getProperty("java.io.tmpdir"), mine);
      Files.createDirectories(all);
      Path real = all.toRealPath(); // as the operating system will name the running executable
      try (FileChannel door = FileChannel.open(real.resolve("door"), CREATE, WRITE);
          FileLock _ = door.lock()) {
        Leftovers.sweep(real);
        return furnish(Files.createTempDirectory(real, "jvm-"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack Redis", e);
    }
  }

  private static RedisHome furnish(Path folder) throws IOException {
    Path lock = folder.resolve(ALIVE);
    FileChannel alive = FileChannel.open(lock, CREATE, WRITE);
    alive.lock();
    folder.toFile().deleteOnExit(); // in reverse order: the binary, the lock, the folder
    lock.toFile().deleteOnExit();
    Path executable = ExecutableProvider.newJarResourceProvider(folder.toFile()).get().toPath();
    return new RedisHome(folder, executable, alive);
  }
}
