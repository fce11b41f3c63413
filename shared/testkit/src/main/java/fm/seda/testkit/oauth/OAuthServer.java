package fm.seda.testkit.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The server. Codes are good once, and only with the key that proves who asked for them; refresh
 * tokens are good once, too, and another comes with each answer.
 *
 * <pre>{@code
 * try (var server = OAuthServer.start()) {
 *   var back = server.consent(authorizeUrl, "ada");   // …/callback?code=…&state=…
 * }
 * }</pre>
 */
public final class OAuthServer implements AutoCloseable {

  /** The one program it knows. */
  public static final String CLIENT = "seda-test";

  /** That program's secret. */
  public static final String SECRET = "a program's secret & more";

  private final HttpServer server;
  private final Tokens tokens = new Tokens();
  private final AtomicInteger refreshes = new AtomicInteger();
  private final CopyOnWriteArrayList<String> revoked = new CopyOnWriteArrayList<>();
  private volatile boolean down;
  private volatile long lifetime = 3600;

  private OAuthServer(HttpServer server) {
    this.server = server;
  }

  /** On a free port. */
  public static OAuthServer start() {
    try {
      var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var server = new OAuthServer(http);
      http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      http.createContext("/", server::answer);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens. */
  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Somebody is at the page, and consents. Answers where the provider sends them. */
  public URI consent(URI authorizeUrl, String account) {
    var asked = asked(authorizeUrl);
    var deezer = !asked.get("app_id").isEmpty();
    var consented =
        new Consented(
            asked.get("redirect_uri"),
            asked.get("code_challenge"),
            deezer ? asked.get("perms") : asked.get("scope"),
            account);
    return back(asked, "code", tokens.code(consented));
  }

  /** Somebody is at the page, and does not. */
  public URI deny(URI authorizeUrl) {
    var asked = asked(authorizeUrl);
    return asked.get("app_id").isEmpty()
        ? back(asked, "error", "access_denied")
        : back(asked, "error_reason", "user_denied");
  }

  /** From now on it answers 503, or does not any more. */
  public void down(boolean isDown) {
    down = isDown;
  }

  /** Access tokens given from now on end after so many seconds. */
  public void lifetime(long seconds) {
    lifetime = seconds;
  }

  /** Access tokens end before their time. */
  public void endAccess() {
    tokens.forgetAccess();
  }

  /** Everybody takes back what they granted. */
  public void takeBack() {
    tokens.forgetAll();
  }

  /** Whether this opens an account now. */
  public boolean opens(String accessToken) {
    return tokens.behindAccess(accessToken).isPresent();
  }

  /** How often something was refreshed. */
  public int refreshes() {
    return refreshes.get();
  }

  /** What was given back. */
  public Set<String> revoked() {
    return Set.copyOf(revoked);
  }

  /** Every code and token it ever gave. */
  public Set<String> given() {
    return tokens.given();
  }

  private static Parameters asked(URI authorizeUrl) {
    var asked = Parameters.of(authorizeUrl.getRawQuery());
    var deezer = asked.get("app_id").equals(CLIENT);
    require(deezer || asked.get("client_id").equals(CLIENT), "client_id");
    require(deezer || asked.get("response_type").equals("code"), "response_type");
    require(deezer || asked.get("code_challenge_method").equals("S256"), "code_challenge_method");
    require(deezer || asked.get("code_challenge").length() == 43, "code_challenge");
    require(asked.get("state").length() >= 22, "state");
    require(!asked.get("redirect_uri").isEmpty(), "redirect_uri");
    return asked;
  }

  private static void require(boolean holds, String parameter) {
    if (!holds) {
      throw new IllegalArgumentException(parameter + " is not as it must be");
    }
  }

  private static URI back(Parameters asked, String name, String value) {
    return URI.create(
        "%s?%s=%s&state=%s"
            .formatted(
                asked.get("redirect_uri"),
                name,
                URLEncoder.encode(value, UTF_8),
                URLEncoder.encode(asked.get("state"), UTF_8)));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    if (down) {
      send(exchange, 503, "{\"error\": \"temporarily_unavailable\"}");
      return;
    }
    var form = Parameters.of(body);
    var query = Parameters.of(String.valueOf(exchange.getRequestURI().getRawQuery()));
    switch (exchange.getRequestURI().getPath()) {
      case "/token" -> token(exchange, form);
      case "/deezer/token" -> deezer(exchange, query);
      case "/revoke" -> {
        revoked.add(form.get("token"));
        send(exchange, tokens.revoke(form.get("token")) ? 200 : 400, "{}");
      }
      case "/me" -> me(exchange, bearer(exchange).orElse(query.get("access_token")));
      default -> send(exchange, 404, "{}");
    }
  }

  private void token(HttpExchange exchange, Parameters form) throws IOException {
    if (!isClient(exchange, form)) {
      send(exchange, 401, "{\"error\": \"invalid_client\"}");
      return;
    }
    switch (form.get("grant_type")) {
      case "authorization_code" -> {
        var consented =
            tokens
                .redeem(form.get("code"))
                .filter(it -> it.redirectUri().equals(form.get("redirect_uri")))
                .filter(it -> Tokens.matches(form.get("code_verifier"), it.challenge()));
        grant(exchange, consented);
      }
      case "refresh_token" -> {
        refreshes.incrementAndGet();
        var standing = tokens.behindRefresh(form.get("refresh_token"));
        tokens.forgetRefresh(form.get("refresh_token"));
        grant(exchange, standing);
      }
      default -> send(exchange, 400, "{\"error\": \"unsupported_grant_type\"}");
    }
  }

  private void grant(HttpExchange exchange, Optional<Consented> consented) throws IOException {
    if (consented.isEmpty()) {
      send(exchange, 400, "{\"error\": \"invalid_grant\", \"error_description\": \"gone\"}");
      return;
    }
    send(
        exchange,
        200,
        """
        {"access_token": "%s", "token_type": "Bearer", "expires_in": %d, "refresh_token": "%s", "scope": "%s"}\
        """
            .formatted(
                tokens.access(consented.get()),
                lifetime,
                tokens.refreshing(consented.get()),
                consented.get().scope()));
  }

  /** Deezer's refusals are no JSON, and come with status 200. */
  private void deezer(HttpExchange exchange, Parameters query) throws IOException {
    if (!query.get("app_id").equals(CLIENT) || !query.get("secret").equals(SECRET)) {
      send(exchange, 200, "wrong app_id or secret");
      return;
    }
    var consented = tokens.redeem(query.get("code"));
    send(
        exchange,
        200,
        consented.isEmpty()
            ? "wrong code"
            : "{\"access_token\": \"%s\", \"expires\": 0}"
                .formatted(tokens.access(consented.get())));
  }

  private void me(HttpExchange exchange, String token) throws IOException {
    var account = tokens.behindAccess(token).map(Consented::account);
    send(
        exchange,
        account.isPresent() ? 200 : 401,
        account.map("{\"id\": \"%s\"}"::formatted).orElse("{\"error\": \"invalid_token\"}"));
  }

  private static boolean isClient(HttpExchange exchange, Parameters form) {
    var pair = CLIENT + ":" + SECRET;
    var basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    return basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
        || form.get("client_id").equals(CLIENT) && form.get("client_secret").equals(SECRET);
  }

  private static Optional<String> bearer(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> header.substring("Bearer ".length()));
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
