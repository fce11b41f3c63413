package fm.seda.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Redis to talk to. An embedded one dies with this JVM; if the JVM is killed, the next one to
 * start a Redis ends what was left over.
 *
 * <pre>{@code
 * try (RedisServer redis = RedisServer.start(0)) {
 *   connect(redis.uri());
 *   redis.stop(); // an outage
 *   redis.start(); // same port, empty
 * }
 * }</pre>
 *
 * Thread-safe.
 */
public final class RedisServer implements AutoCloseable {
  private final URI uri;
  private final redis.embedded.@Nullable RedisServer process;

  private RedisServer(URI uri, redis.embedded.@Nullable RedisServer process) {
    this.uri = uri;
    this.process = process;
  }

  /**
   * Embedded, on 127.0.0.1.
   *
   * @param port 0 for a free one
   */
  public static RedisServer start(int port) {
    int chosen = port == 0 ? freePort() : port;
    RedisHome home = RedisHome.ofThisProcess();
    RedisServer server =
        new RedisServer(
            URI.create("redis://127.0.0.1:" + chosen),
            new redis.embedded.RedisServer(chosen, command(home, chosen), false));
    server.start();
    return server;
  }

  /** One that somebody else runs; it cannot be stopped from here, and closing leaves it alone. */
  public static RedisServer external(URI uri) {
    return new RedisServer(uri, null);
  }

  /** The one {@code SEDA_REDIS_URL} names, else an embedded one on a free port. */
  public static RedisServer forEnvironment(Map<String, String> environment) {
    String url = environment.get("SEDA_REDIS_URL");
    return url == null || url.isBlank() ? start(0) : external(URI.create(url));
  }

  public URI uri() {
    return uri;
  }

  /** Does nothing when it runs already. */
  public void start() {
    try {
      embedded().start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start Redis at " + uri, e);
    }
  }

  /** Connections break and new ones are refused until {@link #start()}; the data is gone. */
  public void stop() {
    stop(embedded());
  }

  @Override
  public void close() {
    if (process != null) {
      stop(process);
    }
  }

  private void stop(redis.embedded.RedisServer running) {
    try {
      running.stop();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot stop Redis at " + uri, e);
    }
  }

  private redis.embedded.RedisServer embedded() {
    if (process == null) {
      throw new UnsupportedOperationException(
          "Redis at " + uri + " is external: unset SEDA_REDIS_URL to use one that can be stopped");
    }
    return process;
  }

  private static List<String> command(RedisHome home, int port) {
    Path pidFile = home.pidFile(port);
    return List.of(
        home.executable().toString(),
        "--port",
        Integer.toString(port),
        "--bind",
        "127.0.0.1",
        "--save",
        "",
        "--appendonly",
        "no",
        "--pidfile",
        pidFile.toString());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port for Redis", e);
    }
  }
}
