package fm.seda.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A function's answer in payload format 2.0, read as API Gateway reads it. */
final class HttpApiAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private HttpApiAnswer() {}

  /** Empty if this is no answer that could be sent. */
  static Optional<HttpAnswer> parse(String json) {
    try {
      var answer = JSON.readTree(json);
      if (!answer.has("statusCode")) {
        // format 2.0 takes anything else for the body of a good answer
        return Optional.of(HttpAnswer.json(200, json));
      }
      var status = answer.path("statusCode").asInt();
      return status < 100 || status > 599
          ? Optional.empty()
          : Optional.of(new HttpAnswer(status, headers(answer), body(answer)));
    } catch (JsonProcessingException | IllegalArgumentException notReadable) {
      return Optional.empty();
    }
  }

  private static Map<String, List<String>> headers(JsonNode answer) {
    var headers = new HashMap<String, List<String>>();
    answer
        .path("headers")
        .properties()
        .forEach(header ->
            headers.put(
                header.getKey().toLowerCase(Locale.ROOT), List.of(header.getValue().asText())));
    var cookies = new ArrayList<>(headers.getOrDefault("set-cookie", List.of()));
    answer.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
    if (!cookies.isEmpty()) {
      headers.put("set-cookie", cookies);
    }
    return headers;
  }

  private static ByteBuffer body(JsonNode answer) {
    var text = answer.path("body").asText("");
    return ByteBuffer.wrap(
        answer.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(text)
            : text.getBytes(UTF_8));
  }
}
