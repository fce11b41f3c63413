package fm.seda.mocks.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
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

  /** The same, to be asked again when this time is over, in whole seconds. */
  public Reply retryAfter(Duration wait) {
    return with("Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
  }

  /** A page for people. */
  public static Reply html(int status, String page) {
    return new Reply(
        status,
        Map.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store"),
        page.getBytes(UTF_8));
  }

  /** A few words. */
  public static Reply text(int status, String words) {
    return new Reply(
        status, Map.of("Content-Type", "text/plain; charset=utf-8"), words.getBytes(UTF_8));
  }

  /** Sends whoever asked to another place. */
  public static Reply redirect(String address) {
    return new Reply(302, Map.of("Location", address), new byte[0]);
  }
}
