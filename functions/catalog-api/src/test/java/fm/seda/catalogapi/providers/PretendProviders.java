package fm.seda.catalogapi.providers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that answers as providers do, from documents by path; it can go down. */
final class PretendProviders implements AutoCloseable {

  private final Map<String, String> documents = new ConcurrentHashMap<>();
  private final List<Question> questions = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int brokenWith;

  /** What it was asked, by whom. */
  record Question(String target, String userAgent) {}

  PretendProviders() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("pretend-", 0).factory()));
    server.start();
    at("/spotify/api/token", "{\"access_token\":\"t0k3n\",\"expires_in\":3600}");
  }

  /** How a function reaches it; Spotify with an app that it knows. */
  Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    for (var name : List.of("spotify", "deezer", "musicbrainz")) {
      settings.put("seda.providers." + name + ".address", address(name));
    }
    settings.put("seda.catalogue.spotify.accounts-address", address("spotify"));
    settings.put("seda.catalogue.spotify.client-id", "an-app");
    settings.put("seda.catalogue.spotify.client-secret", "an-apps-secret");
    settings.put("seda.catalogue.musicbrainz.contact", "tests@seda.example");
    return settings;
  }

  private String address(String provider) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + provider)
        .toString();
  }

  /** What is at this path. */
  void at(String path, String document) {
    documents.put(path, document);
  }

  /** Spotify has this track, a recording of {@link Documents#ISRC}. */
  void hasTrack(int number, String name) {
    at(
        "/spotify/v1/tracks/" + Documents.id(number),
        Documents.spotifyTrack(number, name, Documents.ISRC));
  }

  /** From now on everything is answered with this status; with 0, as usual. */
  void breaks(int status) {
    brokenWith = status;
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  /** The addresses it was asked for, with their queries. */
  List<String> targets() {
    return questions.stream().map(Question::target).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      var uri = exchange.getRequestURI();
      var agent = exchange.getRequestHeaders().getFirst("User-Agent");
      questions.add(new Question(uri.toString(), agent));
      var document = documents.get(uri.getPath());
      if (brokenWith != 0) {
        send(exchange, brokenWith, "{}");
      } else {
        send(exchange, document == null ? 404 : 200, document == null ? "{}" : document);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
