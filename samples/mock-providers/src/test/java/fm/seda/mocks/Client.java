package fm.seda.mocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Asks the mocks over HTTP. */
final class Client {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();

  Client(URI address) {
    this.address = address;
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return http.send(request(method, path, body), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> sendAsync(String method, String path, String body) {
    return http.sendAsync(request(method, path, body), BodyHandlers.ofString());
  }

  /** Asks OpenAI for the vectors of these texts. */
  HttpResponse<String> embed(String... texts) throws IOException, InterruptedException {
    return send("POST", "/openai/v1/embeddings", question(texts));
  }

  /** The same without waiting. */
  CompletableFuture<HttpResponse<String>> embedAsync(String... texts) {
    return sendAsync("POST", "/openai/v1/embeddings", question(texts));
  }

  /** Sets faults, which must work. */
  void faults(String body) throws IOException, InterruptedException {
    var answer = send("PUT", "/control/faults", body);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  /** What OpenAI was asked for. */
  JsonNode stats() throws IOException, InterruptedException {
    return json(send("GET", "/control/stats", "")).path("openai");
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String question(String... texts) {
    try {
      var list = JSON.writeValueAsString(texts);
      return """
      {"model": "text-embedding-3-small", "encoding_format": "base64", "input": %s}\
      """
          .formatted(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest request(String method, String path, String body) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer any")
        .header("Content-Type", "application/json")
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }
}
