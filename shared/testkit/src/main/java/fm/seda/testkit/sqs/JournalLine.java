package fm.seda.testkit.sqs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;

/** A change as a line of JSON. JSON escapes line breaks, so a line is always one change. */
final class JournalLine {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private JournalLine() {}

  static byte[] of(Change change) throws JsonProcessingException {
    byte[] json = JSON.writerFor(Change.class).writeValueAsBytes(change);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  static Change parse(String line) throws JsonProcessingException {
    return JSON.readValue(line, Change.class);
  }
}
