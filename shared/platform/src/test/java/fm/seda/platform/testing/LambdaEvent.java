package fm.seda.platform.testing;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What wakes a function that works on messages or does jobs. */
public record LambdaEvent(String json) {

  /** Messages with these bodies; they are called m0, m1, … */
  public static LambdaEvent of(String... bodies) {
    return new LambdaEvent(
        IntStream.range(0, bodies.length)
            .mapToObj(i -> "{\"messageId\":\"m" + i + "\",\"body\":" + quoted(bodies[i]) + "}")
            .collect(Collectors.joining(",", "{\"Records\":[", "]}")));
  }

  /** Messages with these bodies. */
  public static LambdaEvent of(List<String> bodies) {
    return of(bodies.toArray(String[]::new));
  }

  /** A schedule's. */
  public static LambdaEvent job(String name) {
    return new LambdaEvent("{\"job\":\"" + name + "\"}");
  }

  /** Wakes this function, and answers what it answers. */
  public String wake(RequestStreamHandler function) {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    try {
      function.handleRequest(in, out, new LambdaContext("test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
