package fm.seda.testkit.sqs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Replays a journal. The last line may be torn by a crash: it was never answered, so it is dropped.
 */
final class JournalReader {

  private JournalReader() {}

  static void replay(Path file, State state) throws IOException {
    // InputStreamReader and not Files.newBufferedReader: a line torn inside a character is no error
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8), 1 << 16)) {
      int number = 1;
      String line = lines.readLine();
      while (line != null) {
        String following = lines.readLine();
        Change change = parse(line, following == null, file, number++);
        if (change != null) {
          state.apply(change);
        }
        line = following;
      }
    }
  }

  private static @Nullable Change parse(String line, boolean last, Path file, int number)
      throws IOException {
    try {
      return JournalLine.parse(line);
    } catch (JsonProcessingException e) {
      if (last && e instanceof StreamReadException) {
        return null;
      }
      throw new IOException(
          "Line %d of %s is damaged; move the file away to start with empty queues"
              .formatted(number, file),
          e);
    }
  }
}
