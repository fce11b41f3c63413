package fm.seda.testkit.sqs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;

/**
 * One JSON line per change. A change is handed to the operating system in one write before it is
 * answered: it survives the death of the process, not that of the machine (there is no fsync). The
 * file is rewritten without what is gone when it is opened, and whenever it has more than doubled.
 * Not thread-safe: the {@link Store} holds its lock.
 */
final class FileJournal implements Journal {
  private static final long MIN_REWRITE_BYTES = 64L << 20;

  private final Path file;
  private final Path next;
  private final FolderLock owner;
  private final State state;
  private RandomAccessFile out;
  private long length;
  private long rewriteAt;

  private FileJournal(Path folder, FolderLock owner, State state) throws IOException {
    this.file = folder.resolve("journal.jsonl");
    this.next = folder.resolve("journal.next");
    this.owner = owner;
    this.state = state;
    if (Files.exists(file)) {
      JournalReader.replay(file, state);
    }
    this.out = rewrite();
  }

  /** Replays what the folder holds into {@code state} and continues from there. */
  static FileJournal open(Path folder, State state) {
    try {
      Files.createDirectories(folder);
      FolderLock owner = FolderLock.take(folder);
      try {
        return new FileJournal(folder, owner, state);
      } catch (IOException e) {
        owner.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the queues in " + folder, e);
    }
  }

  @Override
  public void append(Change change) {
    try {
      if (length > rewriteAt) {
        out.close();
        out = rewrite();
      }
      write(JournalLine.of(change));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
      owner.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + file, e);
    }
  }

  private void write(byte[] line) throws IOException {
    try {
      out.write(line);
      length += line.length;
    } catch (IOException e) {
      out.setLength(length); // half a line must not stand before the next one
      throw e;
    }
  }

  private RandomAccessFile rewrite() throws IOException {
    try (OutputStream fresh = new BufferedOutputStream(Files.newOutputStream(next), 1 << 16)) {
      for (Iterator<Change> changes = state.changes().iterator(); changes.hasNext(); ) {
        fresh.write(JournalLine.of(changes.next()));
      }
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
    length = opened.length();
    opened.seek(length);
    rewriteAt = Math.max(MIN_REWRITE_BYTES, 2 * length);
    return opened;
  }
}
