package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time start or delete the server of a folder: one thread of this JVM by a lock, one
 * process of this machine by a lock on a file, which ends with the process.
 */
final class FolderLock implements AutoCloseable {
  static final String FILE = "lock";
  private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

  private final FileChannel file;

  private FolderLock(FileChannel file) {
    this.file = file;
  }

  static FolderLock take(Path folder) {
    IN_THIS_JVM.lock();
    boolean taken = false;
    try {
      var lock = takeFile(folder);
      taken = true;
      return lock;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!taken) {
        IN_THIS_JVM.unlock();
      }
    }
  }

  private static FolderLock takeFile(Path folder) throws IOException {
    while (true) {
      Files.createDirectories(folder);
      var path = folder.resolve(FILE);
      var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      file.lock();
      if (Files.exists(path)) {
        return new FolderLock(file);
      }
      file.close(); // who held it before us deleted the folder with the file
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      IN_THIS_JVM.unlock();
    }
  }
}
