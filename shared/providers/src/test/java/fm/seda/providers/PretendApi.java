package fm.seda.providers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A server that answers what it is told to, path by path; its next answers can be spoilt. */
public final class PretendApi implements AutoCloseable {

  private final Map<String, Function<Asked, Answer>> answers = new ConcurrentHashMap<>();
  private final Queue<Answer> spoilt = new ConcurrentLinkedQueue<>();
  private final List<Asked> asked = new ArrayList<>();
  private final HttpServer server;

  /** What it was asked. */
  public record Asked(
      String path, Map<String, String> query, Map<String, List<String>> headers, String body) {

    /** The first header of this name. */
    public @Nullable String header(String name) {
      return headers.entrySet().stream()
          .filter(it -> it.getKey().equalsIgnoreCase(name))
          .map(it -> it.getValue().getFirst())
          .findFirst()
          .orElse(null);
    }

    /** A whole number of the query. */
    public int number(String name, int otherwise) {
      return Integer.parseInt(query.getOrDefault(name, otherwise + ""));
    }
  }

  /** What it answers; of the body so many bytes at most. */
  public record Answer(int status, Map<String, String> headers, String body, int bytes) {}

  public static Answer ok(String body) {
    return status(200, body);
  }

  public static Answer status(int status, String body) {
    return new Answer(status, Map.of(), body, Integer.MAX_VALUE);
  }

  public static Answer busy(String retryAfter) {
    return new Answer(429, Map.of("Retry-After", retryAfter), "{}", Integer.MAX_VALUE);
  }

  /** The first bytes of an answer that says it has more. */
  public static Answer cutOff() {
    return new Answer(200, Map.of(), "{\"items\": [{\"name\": \"and then the line broke", 20);
  }

  public PretendApi() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("pretend-", 0).factory()));
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What is at this path. */
  public void at(String path, String body) {
    at(path, _ -> ok(body));
  }

  public void at(String path, Function<Asked, Answer> answer) {
    answers.put(path, answer);
  }

  /** What is answered next instead, in turn. */
  public void next(Answer... spoils) {
    spoilt.addAll(List.of(spoils));
  }

  public synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var question = note(exchange);
      var spoil = spoilt.poll();
      var answer =
          spoil != null
              ? spoil
              : answers.getOrDefault(question.path(), _ -> status(404, "{}")).apply(question);
      send(exchange, answer);
    }
  }

  private synchronized Asked note(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var question =
        new Asked(
            uri.getPath(),
            query(uri.getRawQuery()),
            Map.copyOf(exchange.getRequestHeaders()),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    asked.add(question);
    return question;
  }

  private static Map<String, String> query(@Nullable String raw) {
    var query = new TreeMap<String, String>();
    Arrays.stream(raw == null ? new String[0] : raw.split("&", -1))
        .map(it -> it.split("=", 2))
        .forEach(it -> query.put(decoded(it[0]), it.length > 1 ? decoded(it[1]) : ""));
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body, 0, Math.min(body.length, answer.bytes()));
    exchange.getResponseBody().flush();
  }
}
