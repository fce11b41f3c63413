package fm.seda.mocks.api;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param path below the name of the API, with a slash in front
 * @param headers the first of each name, in small letters
 */
@SuppressWarnings("ArrayRecordComponent")
public record Question(String method, String path, Map<String, String> headers, byte[] body) {

  private static final String BEARER = "bearer ";

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

  /** The same, asked below the first part of its path. */
  public Question below() {
    var next = path.indexOf('/', 1);
    return new Question(method, next < 0 ? "/" : path.substring(next), headers, body);
  }

  /** The first part of its path. */
  public String first() {
    var next = path.indexOf('/', 1);
    return path.substring(Math.min(1, path.length()), next < 0 ? path.length() : next);
  }
}
