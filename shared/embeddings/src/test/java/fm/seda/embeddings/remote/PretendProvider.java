package fm.seda.embeddings.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.DeterministicProvider;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A server that answers as OpenAI and Cohere do; its next answers can be spoilt. */
final class PretendProvider implements AutoCloseable {

  static final int DIM = 1536;

  private final EmbeddingProvider vectors = new DeterministicProvider(DIM);
  private final JsonMapper json = JsonMapper.createDefault();
  private final Queue<Spoil> spoilt = new ConcurrentLinkedQueue<>();
  private final List<Integer> asked = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<String, Spoil> refused = new ConcurrentHashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final HttpServer server;
  private volatile Runnable asking = () -> {};

  /** Something that goes wrong with an answer. */
  interface Spoil {
    /** Answers in its way, given the right answer. */
    void answer(HttpExchange exchange, byte[] right) throws IOException;
  }

  PretendProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/embeddings", exchange -> answer(exchange, this::openAi));
    server.createContext("/v2/embed", exchange -> answer(exchange, this::cohere));
    server.createContext("/proxy/v1/embeddings", exchange -> answer(exchange, this::openAi));
    server.createContext("/proxy/v2/embed", exchange -> answer(exchange, this::cohere));
    server.setExecutor(
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("pretend-", 0).factory()));
    server.start();
  }

  private interface Form {
    Object answer(Map<String, Object> question);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What happens to the next answers, in turn. */
  void next(Spoil... spoils) {
    spoilt.addAll(List.of(spoils));
  }

  /** What happens to every question with this text in it. */
  void nowRefuse(String text, Spoil refusal) {
    refused.put(text, refusal);
  }

  /** Does this once it was asked the next question. */
  void whenAsked(Runnable then) {
    asking = then;
  }

  /** How many texts it was asked for, question by question. */
  synchronized List<Integer> asked() {
    return List.copyOf(asked);
  }

  /** What it was asked with. */
  synchronized List<String> keys() {
    return List.copyOf(keys);
  }

  /** Where it was asked. */
  synchronized List<String> paths() {
    return List.copyOf(paths);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** A status and a body. */
  static Spoil status(int status, String body) {
    return (exchange, right) -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A status with a header that says when to come back. */
  static Spoil busy(String retryAfter) {
    return (exchange, right) -> {
      exchange.getResponseHeaders().add("Retry-After", retryAfter);
      send(exchange, 429, "{}".getBytes(StandardCharsets.UTF_8));
    };
  }

  /** The answer, but only a part of it. */
  static Spoil cutOff() {
    return (exchange, right) -> {
      exchange.sendResponseHeaders(200, right.length);
      exchange.getResponseBody().write(right, 0, right.length / 2);
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** The headers at once, and the rest never. */
  static Spoil neverEnding() {
    return (exchange, right) -> {
      exchange.sendResponseHeaders(200, right.length);
      exchange.getResponseBody().write(right, 0, 10);
      exchange.getResponseBody().flush();
      try {
        // nobody ever lets it go on
        new CountDownLatch(1).await(5, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private void answer(HttpExchange exchange, Form form) throws IOException {
    try (exchange) {
      var question =
          json.readValue(
              exchange.getRequestBody().readAllBytes(), Argument.mapOf(String.class, Object.class));
      var right = json.writeValueAsBytes(form.answer(question));
      note(exchange, question);
      asking.run();
      var spoil = spoil(question);
      if (spoil == null) {
        send(exchange, 200, right);
      } else {
        spoil.answer(exchange, right);
      }
    }
  }

  private @Nullable Spoil spoil(Map<String, Object> question) {
    return texts(question).stream()
        .map(refused::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(spoilt::poll);
  }

  private synchronized void note(HttpExchange exchange, Map<String, Object> question) {
    asked.add(texts(question).size());
    keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
    paths.add(exchange.getRequestURI().getPath());
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static List<String> texts(Map<String, Object> question) {
    var texts = question.containsKey("input") ? question.get("input") : question.get("texts");
    return ((List<?>) texts).stream().map(String.class::cast).toList();
  }

  // in no order: what counts is the index
  private Object openAi(Map<String, Object> question) {
    var all = embedded(texts(question));
    var data =
        IntStream.range(0, all.size())
            .mapToObj(i -> all.size() - 1 - i)
            .map(i -> Map.of("object", "embedding", "index", i, "embedding", base64(all.get(i))))
            .toList();
    return Map.of(
        "object",
        "list",
        "data",
        data,
        "model",
        question.get("model"),
        "usage",
        Map.of("prompt_tokens", all.size(), "total_tokens", all.size()));
  }

  private Object cohere(Map<String, Object> question) {
    var all = embedded(texts(question));
    return Map.of(
        "id", "some-id",
        "texts", texts(question),
        "embeddings", Map.of("float", all),
        "meta", Map.of("billed_units", Map.of("input_tokens", all.size())),
        "response_type", "embeddings_by_type");
  }

  private List<float[]> embedded(List<String> texts) {
    return vectors.embed(texts, Purpose.CHANGED_ITEMS).stream()
        .map(embedding -> ((Embedding.Vector) embedding).numbers())
        .toList();
  }

  private static String base64(float[] vector) {
    var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(vector);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
