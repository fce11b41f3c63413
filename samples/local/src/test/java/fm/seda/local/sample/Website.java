package fm.seda.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Answers HTTP API events. */
public final class Website implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    return switch ((String) event.get("routeKey")) {
      case "GET /picture" ->
          Map.of(
              "statusCode",
              200,
              "headers",
              Map.of("Content-Type", "image/x-tiny"),
              "isBase64Encoded",
              true,
              "body",
              Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));
      case "GET /dated" ->
          Map.of("statusCode", 204, "headers", Map.of("Date", "Thu, 01 Jan 1970 00:00:00 GMT"));
      case "GET /login" -> Map.of("statusCode", 204, "cookies", List.of("a=1", "b=2; HttpOnly"));
      case "GET /crash" -> throw new IllegalStateException("secret detail");
      case "GET /nonsense" -> Map.of("statusCode", 99);
      default -> Map.of("event", event);
    };
  }
}
