package fm.seda.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** What goes back to the client. */
public record HttpAnswer(int status, Map<String, List<String>> headers, ByteBuffer body) {

  /** A JSON document. */
  public static HttpAnswer json(int status, String json) {
    return of(status, "application/json", json);
  }

  /** A text of this type. */
  public static HttpAnswer of(int status, String contentType, String text) {
    return new HttpAnswer(
        status,
        Map.of("content-type", List.of(contentType)),
        ByteBuffer.wrap(text.getBytes(UTF_8)));
  }
}
