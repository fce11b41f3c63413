package fm.seda.platform.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request, and the event API Gateway makes of it. */
public record Call(
    String method, String target, Map<String, String> headers, @Nullable String body) {

  static final String GATEWAY_SECRET = "a gateway's secret, only for tests";

  /** With this JSON, if there is some. */
  public static Call of(String method, String target, @Nullable String json) {
    var type = Map.of("content-type", "application/json");
    return new Call(method, target, json == null ? Map.of() : type, json);
  }

  public static Call get(String target) {
    return of("GET", target, null);
  }

  public static Call put(String target, String json) {
    return of("PUT", target, json);
  }

  public static Call post(String target, String json) {
    return of("POST", target, json);
  }

  /** From this person, says {@linkplain LambdaHttp#behindGateway the gateway}. */
  public Call by(String person) {
    return header("X-User-Id", person).header("X-Gateway-Secret", GATEWAY_SECRET);
  }

  /** From the backend that has this API key. */
  public Call key(String text) {
    return header("X-Api-Key", text);
  }

  /** The same with another header; API Gateway writes names in lower case. */
  public Call header(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name.toLowerCase(Locale.ROOT), value);
    return new Call(method, target, more, body);
  }

  /** With these cookies, as {@code name=value; other=value}. */
  public Call cookie(String cookies) {
    return header("Cookie", cookies);
  }

  public Call bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  Map<String, Object> event() {
    var question = target.indexOf('?');
    var path = question < 0 ? target : target.substring(0, question);
    var query = question < 0 ? "" : target.substring(question + 1);
    var http = new LinkedHashMap<String, Object>();
    http.put("method", method);
    http.put("path", path);
    http.put("protocol", "HTTP/1.1");
    http.put("sourceIp", "192.0.2.7");
    var event = new LinkedHashMap<String, Object>();
    event.put("version", "2.0");
    event.put("routeKey", method + " " + path);
    event.put("rawPath", path);
    event.put("rawQueryString", query);
    var others = new HashMap<>(headers);
    var cookies = others.remove("cookie");
    event.put("headers", others);
    if (cookies != null) {
      // API Gateway takes them out of the headers
      event.put("cookies", List.of(cookies.split("; ", 0)));
    }
    event.put("queryStringParameters", parameters(query));
    event.put("requestContext", Map.of("http", http, "stage", "$default", "requestId", "r-1"));
    event.put("isBase64Encoded", false);
    if (body != null) {
      event.put("body", body);
    }
    return event;
  }

  /** As API Gateway does: repeated ones joined by commas. */
  private static Map<String, String> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (var pair : query.split("&", 0)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        parameters
            .computeIfAbsent(parts[0], _ -> new ArrayList<>())
            .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    var joined = new LinkedHashMap<String, String>();
    parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
    return joined;
  }
}
