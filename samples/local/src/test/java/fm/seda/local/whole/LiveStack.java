package fm.seda.local.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.local.sample.Await;
import fm.seda.local.stack.LocalFolder;
import fm.seda.testkit.postgres.PostgresServers;
import fm.seda.testkit.postgres.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stack in a process of its own, which can be killed, with demo data in it. */
final class LiveStack implements AutoCloseable {

  /** The order of tests of the mocked one: after all others, so that each is started once. */
  static final int MOCKED = Integer.MAX_VALUE;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EXPORT = Pattern.compile("export (\\w+)='(.*)'");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Those that were started, of which at most one runs. */
  private static final Map<String, LiveStack> STARTED = new HashMap<>();

  private final LocalFolder folder;
  private final Map<String, String> choices;
  private final List<String> options;
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;
  private Map<String, String> environment = Map.of();

  private LiveStack(LocalFolder folder, Map<String, String> choices, List<String> options)
      throws IOException {
    this.folder = folder;
    this.choices = choices;
    this.options = options;
    this.process = launch();
  }

  /** One for all tests that leave a stack as useful as they found it. */
  static LiveStack shared() throws IOException {
    return running("shared", Map.of());
  }

  /**
   * One with mocked providers of vectors and of music for all tests of those; a provider of vectors
   * that failed is asked again after three seconds.
   */
  static LiveStack mocked() throws IOException {
    var choices = Map.of("SEDA_EMBEDDINGS", "openai", "SEDA_EMBEDDINGS_BREAKER_OPEN", "3s");
    return running("mocked", choices, "--mocks");
  }

  /** It has the machine to itself, and ends with the last test at the latest. */
  private static synchronized LiveStack running(
      String name, Map<String, String> choices, String... options) throws IOException {
    for (var other : STARTED.entrySet()) {
      if (!other.getKey().equals(name)) {
        other.getValue().close();
      }
    }
    var known = STARTED.get(name);
    if (known == null) {
      var stack = start(name, choices, options);
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      STARTED.put(name, stack);
      return stack;
    }
    if (!known.process.isAlive()) {
      known.restart();
    }
    return known;
  }

  /** Starts with nothing but the demo data, and waits until it is ready. */
  private static LiveStack start(String name, Map<String, String> choices, String... options)
      throws IOException {
    var folder = new LocalFolder(Path.of("target", "stacks", name).toAbsolutePath());
    PostgresServers.delete(folder.postgres());
    Folder.delete(folder.root());
    Files.createDirectories(folder.logs());
    var stack = new LiveStack(folder, choices, List.of(options));
    stack.awaitReady();
    return stack;
  }

  /** What the stack wrote for shells. */
  Map<String, String> environment() {
    return environment;
  }

  String demoToken() {
    return environment.getOrDefault("SEDA_TOKEN", "");
  }

  /** A token for anybody. */
  String token(String name) {
    return send("POST", "/local/tokens/" + name, null).body().strip();
  }

  /** Sends a request in this person's name. */
  Answer call(String method, String path, @Nullable String token, @Nullable String body) {
    return token == null
        ? answer(method, path, body)
        : answer(method, path, body, "Authorization", "Bearer " + token);
  }

  /** Sends a request as a client's backend does. */
  Answer callAsBackend(String method, String path, @Nullable String body) {
    return answer(method, path, body, "X-Api-Key", environment.getOrDefault("SEDA_API_KEY", ""));
  }

  private Answer answer(String method, String path, @Nullable String body, String... credentials) {
    var answer = send(method, path, body, credentials);
    return new Answer(
        answer.statusCode(),
        answer.headers().firstValue("Content-Type").orElse(""),
        json(answer.body()));
  }

  /** An answer: its status and its document, empty if there was none. */
  record Answer(int status, String contentType, JsonNode body) {}

  /** What a query about numbers says, asked as the worker. */
  long count(String sql) {
    var postgres = PostgresServers.start(folder.postgres(), Progress.silent());
    var password = folder.secrets().get("seda_worker", () -> "");
    try (var connection =
            DriverManager.getConnection(postgres.jdbcUrl("seda"), "seda_worker", password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As when the machine goes out of memory. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it again on the same data. */
  void restart() throws IOException {
    process = launch();
    awaitReady();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private Process launch() throws IOException {
    Files.deleteIfExists(folder.environment());
    var builder = command("up");
    builder.command().addAll(options);
    builder.environment().putAll(choices);
    // many people come from this one address
    builder.environment().put("SEDA_LIMITS_ADDRESS", "100000");
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.logs().resolve("up.log").toFile());
    return builder.start();
  }

  /** Runs another command of the script on this stack, and answers what it says. */
  Said run(String... command) throws IOException, InterruptedException {
    var running = command(command).redirectErrorStream(true).start();
    var said = new String(running.getInputStream().readAllBytes(), UTF_8);
    return new Said(running.waitFor(), said);
  }

  /** What a command printed, and the status it ended with. */
  record Said(int status, String text) {}

  private ProcessBuilder command(String... command) {
    var home = Path.of("..", "..").toAbsolutePath().normalize();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-Xmx1500m",
            "-XX:+UseSerialGC",
            "-Dseda.home=" + home,
            "-Dseda.local.logs=" + folder.logs(),
            "-Dmicronaut.environments=local",
            "-cp",
            System.getProperty("java.class.path"),
            "fm.seda.local.Main");
    builder.command().addAll(List.of(command));
    builder.environment().put("SEDA_LOCAL", folder.root().toString());
    return builder;
  }

  private void awaitReady() throws IOException {
    Await.until(
        "the stack is ready; see " + folder.logs(),
        PATIENCE,
        () -> {
          if (!process.isAlive()) {
            throw new AssertionError("The stack ended: " + tail());
          }
          return Files.exists(folder.environment());
        });
    environment =
        Files.readAllLines(folder.environment()).stream()
            .map(EXPORT::matcher)
            .filter(java.util.regex.Matcher::matches)
            .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    Await.until("/readyz is green", () -> call("GET", "/readyz", null, null).status() == 200);
  }

  private String tail() {
    try {
      return Files.readString(folder.logs().resolve("up.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(
      String method, String path, @Nullable String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(environment.get("SEDA_URL") + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
