package fm.seda.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request in API Gateway's payload format 2.0. */
final class HttpApiEvent {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private HttpApiEvent() {}

  /**
   * The event's JSON.
   *
   * @param routeKey such as {@code GET /v1/items/{kind}/{id}}
   */
  static String of(
      HttpRequest request,
      String routeKey,
      Map<String, String> variables,
      String requestId,
      Instant now) {
    var event = JsonNodeFactory.instance.objectNode();
    event.put("version", "2.0").put("routeKey", routeKey);
    event.put("rawPath", request.path()).put("rawQueryString", request.query());
    request
        .headers()
        .getOrDefault("cookie", List.of())
        .forEach(line -> List.of(line.split("; *")).forEach(event.withArray("cookies")::add));
    var headers = event.putObject("headers");
    request
        .headers()
        .forEach((name, values) -> {
          if (!name.equals("cookie")) {
            headers.put(name, String.join(",", values));
          }
        });
    putAll(event, "queryStringParameters", QueryString.parse(request.query()));
    putAll(event, "pathParameters", variables);
    event.set("requestContext", context(request, routeKey, requestId, now));
    var body = EventBody.of(request);
    if (!body.text().isEmpty()) {
      event.put("body", body.text());
    }
    return event.put("isBase64Encoded", body.base64()).toString();
  }

  private static ObjectNode context(
      HttpRequest request, String routeKey, String requestId, Instant now) {
    var context = JsonNodeFactory.instance.objectNode();
    context.put("accountId", "000000000000").put("apiId", "local");
    context.put("domainName", request.header("host").orElse("localhost"));
    context.put("domainPrefix", "local");
    context
        .putObject("http")
        .put("method", request.method())
        .put("path", request.path())
        .put("protocol", request.protocol())
        .put("sourceIp", request.sourceIp())
        .put("userAgent", request.header("user-agent").orElse(""));
    context.put("requestId", requestId).put("routeKey", routeKey).put("stage", "$default");
    return context.put("time", TIME.format(now)).put("timeEpoch", now.toEpochMilli());
  }

  private static void putAll(ObjectNode event, String name, Map<String, String> values) {
    if (!values.isEmpty()) {
      var object = event.putObject(name);
      values.forEach(object::put);
    }
  }
}
