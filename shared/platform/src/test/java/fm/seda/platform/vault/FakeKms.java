package fm.seda.platform.vault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

/** Speaks as much of KMS as is asked, and insists on the context as KMS does. */
final class FakeKms implements AutoCloseable {

  static final String FIRST =
      "arn:aws:kms:eu-west-1:000000000000:key/11111111-1111-4111-8111-111111111111";
  static final String SECOND =
      "arn:aws:kms:eu-west-1:000000000000:key/22222222-2222-4222-8222-222222222222";

  private static final String TARGET = "TrentService.";

  private record Kept(String key, String plain, Map<String, String> context) {}

  private final HttpServer server;
  private final JsonMapper json = JsonMapper.createDefault();
  private final Map<String, Kept> blobs = new ConcurrentHashMap<>();
  private final Set<String> disabled = new CopyOnWriteArraySet<>();
  private final List<String> asked = new ArrayList<>();

  FakeKms() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void disable(String key) {
    disabled.add(key);
  }

  /** The names of what was asked, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var action = exchange.getRequestHeaders().getFirst("X-Amz-Target").substring(TARGET.length());
    asked.add(action);
    var question =
        json.readValue(
            exchange.getRequestBody().readAllBytes(), Argument.mapOf(String.class, Object.class));
    var status = 200;
    Object reply;
    try {
      reply = Objects.requireNonNull(answer(action, question));
    } catch (Refused refused) {
      status = 400;
      reply = Map.of("__type", refused.type, "message", "refused");
    }
    var bytes = json.writeValueAsBytes(reply);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Map<String, String> answer(String action, Map<String, Object> question) throws Refused {
    return switch (action) {
      case "GenerateDataKey" -> {
        var plain = new byte[32];
        new SecureRandom().nextBytes(plain);
        var key = enabled(question.get("KeyId"));
        var text = Base64.getEncoder().encodeToString(plain);
        yield Map.of(
            "KeyId",
            key,
            "Plaintext",
            text,
            "CiphertextBlob",
            keep(key, text, context(question, "EncryptionContext")));
      }
      case "Decrypt" -> {
        var kept = find(question, question.get("KeyId"), context(question, "EncryptionContext"));
        yield Map.of("KeyId", kept.key(), "Plaintext", kept.plain());
      }
      case "ReEncrypt" -> {
        var kept =
            find(
                question,
                question.get("SourceKeyId"),
                context(question, "SourceEncryptionContext"));
        var key = enabled(question.get("DestinationKeyId"));
        yield Map.of(
            "KeyId",
            key,
            "SourceKeyId",
            kept.key(),
            "CiphertextBlob",
            keep(key, kept.plain(), context(question, "DestinationEncryptionContext")));
      }
      default -> throw new Refused("UnsupportedOperationException");
    };
  }

  private String keep(String key, String plain, Map<String, String> context) {
    var id = new byte[40];
    new SecureRandom().nextBytes(id);
    var blob = Base64.getEncoder().encodeToString(id);
    blobs.put(blob, new Kept(key, plain, context));
    return blob;
  }

  private Kept find(Map<String, Object> question, Object key, Map<String, String> context)
      throws Refused {
    var kept = blobs.get(String.valueOf(question.get("CiphertextBlob")));
    if (kept == null || !kept.context().equals(context)) {
      throw new Refused("InvalidCiphertextException");
    }
    if (!kept.key().equals(enabled(key))) {
      throw new Refused("IncorrectKeyException");
    }
    return kept;
  }

  private String enabled(Object key) throws Refused {
    if (disabled.contains(String.valueOf(key))) {
      throw new Refused("DisabledException");
    }
    return String.valueOf(key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> context(Map<String, Object> question, String field) {
    return (Map<String, String>) question.getOrDefault(field, Map.of());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String type;

    Refused(String type) {
      this.type = type;
    }
  }
}
