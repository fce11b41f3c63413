package fm.seda.local.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, who links their account at a mocked provider as people do. */
final class Traveller {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final LiveStack stack;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String name = "traveller-" + UUID.randomUUID();
  private final String token;

  Traveller(LiveStack stack) {
    this.stack = stack;
    this.token = stack.token(name);
  }

  String name() {
    return name;
  }

  String token() {
    return token;
  }

  /** Links an account, from the first click to the page they come back to; answers its address. */
  String link(String provider, String account) {
    return link(provider, account, "approve");
  }

  /** The same, with what they press on the provider's page. */
  String link(String provider, String account, String decision) {
    var home = stack.environment().get("SEDA_URL") + "/";
    var started =
        send(
            request("POST", home + "v1/links/" + provider + "/start")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                    "POST",
                    BodyPublishers.ofString(
                        "{\"consent\": true, \"returnTo\": \"%s\"}".formatted(home))));
    var cookie = started.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    var page = URI.create(document(started).path("authorizeUrl").asText());
    var back = decide(page, account, decision);
    var returned = send(request("GET", back).header("Cookie", cookie));
    return returned.headers().firstValue("Location").orElseGet(returned::body);
  }

  /** Reads the page and sends its form, as pressing a button does. */
  private String decide(URI page, String account, String decision) {
    var form = new LinkedHashMap<String, String>();
    var hidden = HIDDEN.matcher(send(request("GET", page.toString())).body());
    while (hidden.find()) {
      form.put(hidden.group(1), unescaped(hidden.group(2)));
    }
    form.put("account", account);
    form.put("decision", decision);
    var action = page.toString().replaceFirst("\\?.*", "");
    return send(request("POST", action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method("POST", BodyPublishers.ofString(encoded(form))))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private static String unescaped(String html) {
    return html.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** What the mocks are told, or tell. */
  JsonNode mocks(String method, String path, String body) {
    return document(
        send(
            request(method, stack.environment().get("SEDA_MOCKS_URL") + path)
                .method(method, BodyPublishers.ofString(body))));
  }

  /** What a mocked provider says to a token of its own. */
  JsonNode provider(String path, String accessToken) {
    return document(
        send(
            request("GET", stack.environment().get("SEDA_MOCKS_URL") + path)
                .header("Authorization", "Bearer " + accessToken)));
  }

  private static HttpRequest.Builder request(String method, String address) {
    return HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.noBody());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode document(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
