package fm.seda.local.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The HTTP interface by which Lambda hands events to a runtime: the runtime asks for the next one
 * and posts what came of it.
 */
final class RuntimeApiEmulator implements AutoCloseable {

  private static final String API = "/2018-06-01/runtime/";

  private final HttpServer server;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();

  private RuntimeApiEmulator(HttpServer server) {
    this.server = server;
  }

  static RuntimeApiEmulator start() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var emulator = new RuntimeApiEmulator(server);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(API + "invocation/next", emulator::next);
    server.createContext(API + "invocation/", emulator::report);
    server.createContext(API + "init/error", emulator::report);
    server.start();
    return emulator;
  }

  /** For the variable {@code AWS_LAMBDA_RUNTIME_API}. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Hands over an event as soon as the runtime asks, and waits for what it reports; that may be
   * that it cannot start, and so never asks.
   */
  Report invoke(String event, Duration patience) throws InterruptedException {
    events.add(event);
    var report = reports.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (report != null) {
      return report;
    }
    return new Report(events.remove(event) ? "never asked for an event" : "did not answer", "");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void next(HttpExchange exchange) throws IOException {
    try (exchange) {
      var event = events.take().getBytes(UTF_8);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", "application/json");
      headers.set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
      headers.set(
          "Lambda-Runtime-Deadline-Ms",
          Long.toString(Instant.now().plusSeconds(60).toEpochMilli()));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:us-east-1:000000000000:function:sample");
      exchange.sendResponseHeaders(200, event.length);
      exchange.getResponseBody().write(event);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      reports.add(new Report(path.substring(path.lastIndexOf('/') + 1), body));
      exchange.sendResponseHeaders(202, -1);
    }
  }

  /**
   * What the runtime said.
   *
   * @param kind {@code response} if all went well, else {@code error}
   */
  record Report(String kind, String body) {}
}
