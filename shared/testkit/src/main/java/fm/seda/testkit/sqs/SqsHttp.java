package fm.seda.testkit.sqs;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The listening socket, on this machine only. A virtual thread per request, so long polls are
 * cheap.
 */
final class SqsHttp implements AutoCloseable {
  static {
    // Read once by the JDK's server: without it Nagle's algorithm delays every answer by 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private SqsHttp(HttpServer http) {
    this.http = http;
    http.setExecutor(threads);
  }

  /** Takes the port; connections wait until {@link #serve}. */
  static SqsHttp listen(int port) throws IOException {
    return new SqsHttp(
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0));
  }

  void serve(HttpHandler handler) {
    http.createContext("/", handler);
    http.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  @Override
  public void close() {
    http.stop(0);
    threads.close();
  }
}
