package fm.seda.mocks.embeddings;

import fm.seda.mocks.api.Json;
import fm.seda.mocks.api.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenAI says no. */
final class OpenAiRefusal {

  private OpenAiRefusal() {}

  static Reply of(int status, String message, @Nullable String code) {
    var error = new LinkedHashMap<String, @Nullable Object>();
    error.put("message", message);
    error.put("type", type(status));
    error.put("param", null);
    error.put("code", code);
    return Reply.json(status, Json.write(Map.of("error", error)));
  }

  private static String type(int status) {
    if (status >= 500) {
      return "server_error";
    }
    return status == 429 ? "requests" : "invalid_request_error";
  }
}
