package fm.seda.local.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * An event and what its answer must contain, from a file below {@code events/<function>}: {@code
 * {"event": …, "answer": …}}.
 */
record SampleEvent(String name, JsonNode event, JsonNode answer) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<SampleEvent> of(String function) throws IOException, URISyntaxException {
    var events = Objects.requireNonNull(SampleEvent.class.getResource("/events"));
    var folder = Path.of(events.toURI()).resolve(function);
    try (var files = Files.list(folder)) {
      return files.sorted().map(SampleEvent::read).toList();
    }
  }

  /** Whether everything that is expected is there; there may be more. */
  static boolean contains(JsonNode whole, JsonNode part) {
    if (part.isObject()) {
      return part.properties().stream()
          .allMatch(field -> contains(whole.path(field.getKey()), field.getValue()));
    }
    return whole.equals(part);
  }

  private static SampleEvent read(Path file) {
    try {
      var sample = JSON.readTree(file.toFile());
      return new SampleEvent(
          file.getFileName().toString(), sample.path("event"), sample.path("answer"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
