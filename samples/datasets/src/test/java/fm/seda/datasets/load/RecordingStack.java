package fm.seda.datasets.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.seda.datasets.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server that takes batches the way a stack does, keeps them, and can be made difficult. */
final class RecordingStack implements AutoCloseable {

  static {
    // else every answer waits for the client's delayed acknowledgement
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** One request that was taken. */
  record Taken(String call, String identity) {}

  /** What to answer instead of taking a request. */
  record Trouble(int status, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
  private final Queue<Trouble> trouble = new ConcurrentLinkedQueue<>();
  private final Map<String, Set<JsonNode>> rows = new ConcurrentHashMap<>();

  RecordingStack() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  void answerNextWith(int status, Map<String, String> headers, String body) {
    trouble.add(new Trouble(status, headers, body));
  }

  Queue<Taken> taken() {
    return taken;
  }

  /** What is there now: the same row twice is one row. */
  Set<JsonNode> rows(String list) {
    return rows.getOrDefault(list, Set.of());
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    var problem = trouble.poll();
    if (problem != null) {
      problem.headers().forEach(exchange.getResponseHeaders()::add);
      send(exchange, problem.status(), problem.body());
      return;
    }
    var list = Json.MAPPER.readTree(body).properties().iterator().next();
    list.getValue()
        .forEach(row ->
            rows.computeIfAbsent(list.getKey(), _ -> ConcurrentHashMap.newKeySet()).add(row));
    taken.add(
        new Taken(
            exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
            identity(exchange)));
    send(exchange, 200, "{\"accepted\":" + list.getValue().size() + ",\"rejected\":[]}");
  }

  private static String identity(HttpExchange exchange) {
    var key = exchange.getRequestHeaders().getFirst("X-Api-Key");
    return key != null ? key : exchange.getRequestHeaders().getFirst("Authorization");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
