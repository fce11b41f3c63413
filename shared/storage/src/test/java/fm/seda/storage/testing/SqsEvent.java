package fm.seda.storage.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An event of a queue, as a function receives it. The messages are called m0, m1, … */
public final class SqsEvent {

  private SqsEvent() {}

  /** With these bodies. */
  public static InputStream of(String... bodies) {
    var records =
        IntStream.range(0, bodies.length)
            .mapToObj(i -> "{\"messageId\":\"m" + i + "\",\"body\":" + quoted(bodies[i]) + "}")
            .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
    return new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8));
  }

  /** With these bodies. */
  public static InputStream of(List<String> bodies) {
    return of(bodies.toArray(String[]::new));
  }

  /** A schedule's event. */
  public static InputStream job(String name) {
    return new ByteArrayInputStream(
        ("{\"job\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
