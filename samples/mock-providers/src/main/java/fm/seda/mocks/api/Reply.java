package fm.seda.mocks.api;

import java.util.Map;
import java.util.TreeMap;

/** An answer as it goes over the wire. */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, Map<String, String> headers, byte[] body) {

  /** A JSON document. */
  public static Reply json(int status, byte[] document) {
    return new Reply(status, Map.of("Content-Type", "application/json"), document);
  }

  /** The same with a header more. */
  public Reply with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }

  /** Whether it is what was asked for. */
  public boolean isOk() {
    return status < 300;
  }
}
