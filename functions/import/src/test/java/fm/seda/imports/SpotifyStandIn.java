package fm.seda.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Something that has a library as Spotify does, the same for everybody. */
final class SpotifyStandIn implements AutoCloseable {

  static final int ARTISTS = 50;
  static final int TRACKS = 50;
  static final int FOLLOWED = 60;
  static final int LIKED = 120;
  static final int PLAYLISTS = 20;

  private static final Pattern OFFSET = Pattern.compile("offset=(\\d+)");
  private static final Pattern AFTER = Pattern.compile("after=f(\\d+)");

  private final HttpServer server;
  private final Predicate<String> knowsToken;
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile boolean empty;

  SpotifyStandIn(Predicate<String> knowsToken) {
    this.knowsToken = knowsToken;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on it answers with this status, and music only if that is 200. */
  void answerWith(int nextStatus) {
    status = nextStatus;
  }

  /** From now on nobody has anything. */
  void clear() {
    empty = true;
  }

  /** What it was asked for since the last time, without queries. */
  List<String> calls() {
    var made = List.copyOf(calls);
    calls.clear();
    return made;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      calls.add(path);
      var token = exchange.getRequestHeaders().getFirst("Authorization").substring(7);
      if (status != 200) {
        send(
            exchange,
            status,
            "{\"error\": {\"status\": %d, \"message\": \"No\"}}".formatted(status));
      } else if (!knowsToken.test(token)) {
        send(
            exchange,
            401,
            "{\"error\": {\"status\": 401, \"message\": \"The access token expired\"}}");
      } else {
        var query = exchange.getRequestURI().getQuery();
        send(exchange, 200, document(path, query == null ? "" : query));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String document) throws IOException {
    var body = document.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private String document(String path, String query) {
    return switch (path) {
      case "/v1/me/top/artists" -> page(path, query, ARTISTS, i -> artist("a", i));
      case "/v1/me/top/tracks" -> page(path, query, TRACKS, i -> track("t", i));
      case "/v1/me/tracks" -> page(path, query, LIKED, i -> "{\"track\": " + track("l", i) + "}");
      case "/v1/me/playlists" -> page(path, query, PLAYLISTS, SpotifyStandIn::playlist);
      case "/v1/me/following" -> "{\"artists\": " + followed(query) + "}";
      default -> throw new IllegalStateException("nobody said what is at " + path);
    };
  }

  private String page(String path, String query, int all, IntFunction<String> entry) {
    var there = empty ? 0 : all;
    var from = number(OFFSET, query, 0);
    var to = Math.min(there, from + 50);
    var next = to < there ? "\"%s%s?offset=%d&limit=50\"".formatted(address(), path, to) : "null";
    return "{\"items\": [%s], \"next\": %s, \"total\": %d}"
        .formatted(list(from, to, entry), next, there);
  }

  private String followed(String query) {
    var there = empty ? 0 : FOLLOWED;
    var from = number(AFTER, query, -1) + 1;
    var to = Math.min(there, from + 50);
    var more = to < there;
    return "{\"items\": [%s], \"next\": %s, \"cursors\": {\"after\": %s}}"
        .formatted(
            list(from, to, i -> artist("f", i)),
            more ? "\"more\"" : "null",
            more ? "\"f%d\"".formatted(to - 1) : "null");
  }

  private static int number(Pattern pattern, String query, int otherwise) {
    var found = pattern.matcher(query);
    return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
  }

  private static String list(int from, int to, IntFunction<String> entry) {
    return IntStream.range(from, to).mapToObj(entry).collect(Collectors.joining(", "));
  }

  private static String artist(String series, int i) {
    return """
    {"type": "artist", "id": "%1$s%2$d", "name": "Artist %1$s%2$d", "genres": ["deep house"], "popularity": 40}\
    """
        .formatted(series, i);
  }

  private static String track(String series, int i) {
    return """
    {"type": "track", "id": "%1$s%2$d", "name": "Track %1$s%2$d", "artists": [%3$s],
     "album": {"name": "Album", "release_date": "2020-01-01"}, "duration_ms": 200000, "explicit": false,
     "external_ids": {"isrc": "USAAA%4$07d"}, "popularity": 30}\
    """
        .formatted(series, i, artist("a", i % ARTISTS), (series.equals("t") ? 0 : 1000) + i);
  }

  private static String playlist(int i) {
    return """
    {"id": "p%1$d", "name": "List %1$d", "public": %2$s, "owner": {"display_name": "ada"}, "tracks": {"total": 7}}\
    """
        .formatted(i, i % 4 == 0 ? "false" : "true");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
