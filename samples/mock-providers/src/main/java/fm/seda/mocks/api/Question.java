package fm.seda.mocks.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param path below the name of the API, with a slash in front
 * @param query what stands behind the question mark
 * @param headers the first of each name, in small letters
 */
@SuppressWarnings("ArrayRecordComponent")
public record Question(
    String method, String path, Parameters query, Map<String, String> headers, byte[] body) {

  private static final String BEARER = "bearer ";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Without a query. */
  public Question(String method, String path, Map<String, String> headers, byte[] body) {
    this(method, path, Parameters.NONE, headers, body);
  }

  /** Method and path, {@code POST /v1/embeddings}. */
  public String route() {
    return method + " " + path;
  }

  /** The key it is asked with, if there is one. */
  public Optional<String> key() {
    return Optional.ofNullable(headers.get("authorization"))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip())
        .filter(key -> !key.isEmpty());
  }

  /** The form it brings; empty where the body is something else. */
  public Parameters form() {
    return headers.getOrDefault("content-type", "").startsWith(FORM)
        ? Parameters.of(new String(body, UTF_8))
        : Parameters.NONE;
  }

  /** Where whoever asks believes to be, without a slash at the end. */
  public String origin() {
    return "http://" + headers.getOrDefault("host", "localhost");
  }

  /** The same, asked below the first part of its path. */
  public Question below() {
    var next = path.indexOf('/', 1);
    return new Question(method, next < 0 ? "/" : path.substring(next), query, headers, body);
  }

  /** The first part of its path. */
  public String first() {
    var next = path.indexOf('/', 1);
    return path.substring(Math.min(1, path.length()), next < 0 ? path.length() : next);
  }

  /** The parts of its path, still encoded. */
  List<String> parts() {
    return List.of(path.substring(Math.min(1, path.length())).split("/", -1));
  }
}
