package fm.seda.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes messages whose body is {@code file text}: appends the text to the file. {@code bad} is
 * reported as failed; {@code crash} fails the whole batch.
 */
public final class Sorter implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    var failures = new ArrayList<Map<String, String>>();
    var records = (List<Map<String, Object>>) event.get("Records");
    for (var message : records) {
      var parts = ((String) message.get("body")).split(" ", 2);
      note(Path.of(parts[0]), parts[1] + " of " + records.size());
      if (parts[1].startsWith("crash")) {
        throw new IllegalStateException("crashed");
      }
      if (parts[1].startsWith("bad")) {
        failures.add(Map.of("itemIdentifier", (String) message.get("messageId")));
      }
    }
    return Map.of("batchItemFailures", failures);
  }

  private static synchronized void note(Path file, String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
