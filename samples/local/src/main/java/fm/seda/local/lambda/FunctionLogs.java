package fm.seda.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a function prints is its log, as on Lambda: one file per function. Who prints is told by the
 * thread's context class loader, which threads that a function starts inherit.
 */
public final class FunctionLogs {

  private final Path folder;
  private final Map<ClassLoader, OutputStream> files = new ConcurrentHashMap<>();

  private FunctionLogs(Path folder) {
    this.folder = folder;
  }

  /** Takes over standard output and error; what no function prints goes where it went before. */
  public static FunctionLogs capture(Path folder) {
    var logs = new FunctionLogs(folder);
    System.setOut(logs.insteadOf(System.out));
    System.setErr(logs.insteadOf(System.err));
    return logs;
  }

  /** From now on, what this function's threads print goes to a new file of its name. */
  void open(String function, ClassLoader classes) {
    try {
      Files.createDirectories(folder);
      var file = folder.resolve(function + ".log");
      if (Files.exists(file)) {
        Files.move(file, folder.resolve(function + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      files.put(classes, Files.newOutputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write logs to " + folder, e);
    }
  }

  /** What the runtime has to say about a function. */
  void append(ClassLoader classes, String text) {
    var file = files.get(classes);
    if (file != null) {
      try {
        synchronized (file) {
          file.write((text.stripTrailing() + System.lineSeparator()).getBytes(UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot write a log to " + folder, e);
      }
    }
  }

  private PrintStream insteadOf(PrintStream before) {
    return new PrintStream(new Sorted(before), true);
  }

  private Optional<OutputStream> ofThisThread() {
    for (@Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
        loader != null;
        loader = loader.getParent()) {
      var file = files.get(loader);
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Output that goes to the file of the function that prints. */
  private final class Sorted extends OutputStream {

    private final OutputStream others;

    Sorted(OutputStream others) {
      this.others = others;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      var target = ofThisThread().orElse(others);
      synchronized (target) {
        target.write(bytes, offset, length);
      }
    }

    @Override
    public void flush() throws IOException {
      ofThisThread().orElse(others).flush();
    }
  }
}
