package fm.seda.local.gateway;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A request as it came in.
 *
 * @param path as it was sent, still percent-encoded
 * @param query without the question mark; empty if there is none
 * @param headers by name in lower case, with every value
 */
public record HttpRequest(
    String method,
    String path,
    String query,
    String protocol,
    SortedMap<String, List<String>> headers,
    ByteBuffer body,
    String sourceIp) {

  /** The first value of a header, given in lower case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Headers tell who somebody is, so they stay out of logs. */
  @Override
  public String toString() {
    return method + " " + path;
  }

  /** A request and the values of its path's variables. */
  public record Routed(HttpRequest request, Map<String, String> variables) {}
}
