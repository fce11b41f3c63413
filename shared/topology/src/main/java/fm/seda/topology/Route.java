package fm.seda.topology;

/**
 * A route of the HTTP API.
 *
 * @param method such as {@code GET}
 * @param path with variables in braces, such as {@code /v1/feedback/{feedbackId}}
 */
public record Route(String method, String path) {

  /** Reads {@code "GET /v1/feed"}. */
  static Route parse(String text) {
    var space = text.indexOf(' ');
    return new Route(text.substring(0, space), text.substring(space + 1).strip());
  }

  /** The route key as API Gateway writes it. */
  public String key() {
    return method + " " + path;
  }
}
