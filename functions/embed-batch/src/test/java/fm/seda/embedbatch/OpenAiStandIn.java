package fm.seda.embedbatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.DeterministicProvider;
import fm.seda.embeddings.Embedding;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Something that speaks as OpenAI does, and fails when it is told to. */
final class OpenAiStandIn implements AutoCloseable {

  private static final int DIM = 384;

  private final DeterministicProvider vectors = new DeterministicProvider(DIM);
  private final JsonMapper json = JsonMapper.createDefault();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 200;
  private volatile int dim = DIM;
  private volatile long tokens;

  OpenAiStandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  Map<String, Object> settings() {
    return Map.of(
        "seda.embeddings.provider",
        "openai",
        "seda.embeddings.accounts.openai.key",
        "a-key",
        "seda.embeddings.accounts.openai.dim",
        DIM,
        "seda.embeddings.accounts.openai.address",
        "http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on it answers with this status, and vectors only if that is 200. */
  void answerWith(int nextStatus) {
    status = nextStatus;
  }

  /** Its vectors get this wide. */
  void widen(int width) {
    dim = width;
  }

  /** Each answer costs this much. */
  void charge(long eachTime) {
    tokens = eachTime;
  }

  /** Every text it was asked for, in the order of the questions. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var question =
          json.readValue(
              exchange.getRequestBody().readAllBytes(), Argument.mapOf(String.class, Object.class));
      var texts = ((List<?>) question.get("input")).stream().map(String.class::cast).toList();
      asked.addAll(texts);
      var body =
          status == 200
              ? json.writeValueAsBytes(vectors(texts))
              : "{\"error\":{\"message\":\"not today\"}}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Map<String, Object> vectors(List<String> texts) {
    var embeddings = vectors.embed(texts, Purpose.CHANGED_ITEMS);
    return Map.of(
        "data",
        IntStream.range(0, texts.size())
            .mapToObj(i -> Map.of("index", i, "embedding", base64(embeddings.get(i))))
            .toList(),
        "usage",
        Map.of("total_tokens", tokens == 0 ? texts.size() : tokens));
  }

  private String base64(Embedding embedding) {
    var numbers = ((Embedding.Vector) embedding).numbers();
    var bytes = ByteBuffer.allocate(dim * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(numbers, 0, Math.min(dim, numbers.length));
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
