package fm.seda.datasets.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fm.seda.datasets.wire.Json;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;

/** What an answer means for the load, and what to do where it is not good. */
final class Verdict {

  private static final String SAME_COMMIT =
      "Build the stack and the data set from the same commit, then load again";

  private Verdict() {}

  /** Fine only where the stack took every row. */
  static void check(HttpResponse<String> response) {
    var what = response.request().method() + " " + response.uri();
    if (response.statusCode() >= 300) {
      throw new LoadFailed(
          what + " answered " + response.statusCode() + detail(response),
          remedy(response.statusCode()),
          null);
    }
    var rejected = json(response).path("rejected");
    if (!rejected.isEmpty()) {
      var some =
          rejected.valueStream().limit(3).map(Verdict::reason).collect(Collectors.joining("; "));
      throw new LoadFailed(
          what + " refused " + rejected.size() + " rows: " + some, SAME_COMMIT, null);
    }
  }

  /** Nobody there, or nobody any more. */
  static LoadFailed silence(URI uri, Throwable cause) {
    return new LoadFailed(
        "No answer from " + uri + " (" + cause + ")",
        "Start the stack with ./seda up, or check the address",
        cause);
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401, 403 ->
          "Check the API key (SEDA_API_KEY in .local/env) and that tokens come from this stack";
      case 404, 405 -> "Check the address: no seda stack answers there";
      case 429, 503 -> "The stack stayed busy; load again, what is there already is kept";
      default -> status >= 500 ? "Look into the stack's log for the cause" : SAME_COMMIT;
    };
  }

  private static String detail(HttpResponse<String> response) {
    var problem = json(response);
    var said = problem.path("detail").asText(problem.path("title").asText());
    return said.isEmpty() ? "" : " (" + said + ")";
  }

  private static String reason(JsonNode row) {
    return "row %s, %s: %s"
        .formatted(
            row.path("index").asText("?"),
            row.path("parameter").asText("?"),
            row.path("detail").asText("no reason given"));
  }

  private static JsonNode json(HttpResponse<String> response) {
    try {
      return Json.MAPPER.readTree(response.body());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
