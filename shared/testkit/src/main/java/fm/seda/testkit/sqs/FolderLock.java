package fm.seda.testkit.sqs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One server per folder. The operating system gives the lock back when its holder dies. */
final class FolderLock implements AutoCloseable {
  /**
   * Opening and closing a file gives back every lock this process has on it, so look here first.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static FolderLock take(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!HELD.add(real)) {
      throw inUse(real);
    }
    FileChannel channel =
        FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FolderLock lock = new FolderLock(real, channel);
    if (channel.tryLock() == null) {
      lock.close();
      throw inUse(real);
    }
    return lock;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(folder);
  }

  private static IOException inUse(Path folder) {
    return new IOException(
        "Another SQS server is using " + folder + "; stop it or choose another folder");
  }
}
