package fm.seda.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the gateway itself says instead of a function. The statuses are API Gateway's, except that a
 * function's crash is 502, as with a REST API, so that it is not mistaken for a refusal.
 */
public enum Refusal {
  NOT_FOUND(
      404,
      "Not Found",
      "There is no such route; samples/requests has a request for each there is."),
  TOO_LARGE(413, "Content Too Large", "A request may have 10 MB; send it in smaller parts."),
  BROKEN(400, "Bad Request", "The request's path or query is not valid percent-encoding."),
  FUNCTION_FAILED(502, "Bad Gateway", "The function failed; .local/logs tells why."),
  TOO_SLOW(503, "Service Unavailable", "The function did not answer in time; try again."),
  STARTING(503, "Service Unavailable", "The stack is still starting; try again in a moment.");

  private static final String CORRELATION = "x-correlation-id";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

  private final int status;
  private final String title;
  private final String detail;

  Refusal(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  /** The refusal as problem+json. */
  public HttpAnswer answer(HttpRequest request) {
    var correlationId =
        request
            .header(CORRELATION)
            .filter(id -> SANE.matcher(id).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    var problem =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail)
            .put("correlationId", correlationId);
    var answer = HttpAnswer.of(status, "application/problem+json", problem.toString());
    var headers = new HashMap<>(answer.headers());
    headers.put(CORRELATION, List.of(correlationId));
    return new HttpAnswer(status, headers, answer.body());
  }
}
