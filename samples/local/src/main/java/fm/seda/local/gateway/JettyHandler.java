package fm.seda.local.gateway;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Reads a request, has it dispatched, writes the answer. Runs on a virtual thread. */
final class JettyHandler extends Handler.Abstract {

  /** What API Gateway takes. */
  private static final int MAX_BODY = 10 * 1024 * 1024;

  private final Dispatcher dispatcher;

  JettyHandler(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    var body = Content.Source.asInputStream(request).readNBytes(MAX_BODY + 1);
    var read = read(request, ByteBuffer.wrap(body));
    try {
      write(
          body.length > MAX_BODY ? Refusal.TOO_LARGE.answer(read) : dispatcher.answer(read),
          response,
          callback);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("The gateway is stopping").initCause(e);
    }
  }

  static HttpRequest read(Request request, ByteBuffer body) {
    var uri = request.getHttpURI();
    return new HttpRequest(
        request.getMethod(),
        Objects.requireNonNullElse(uri.getPath(), "/"),
        Objects.requireNonNullElse(uri.getQuery(), ""),
        request.getConnectionMetaData().getProtocol(),
        headers(request),
        body,
        Request.getRemoteAddr(request));
  }

  static void write(HttpAnswer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    answer
        .headers()
        .forEach((name, values) -> {
          response.getHeaders().put(name, values.getFirst());
          values.stream().skip(1).forEach(value -> response.getHeaders().add(name, value));
        });
    response.write(true, answer.body().duplicate(), callback);
  }

  /** What came in, and what API Gateway adds about the connection. */
  private static SortedMap<String, List<String>> headers(Request request) {
    var headers = new TreeMap<String, List<String>>();
    for (var field : request.getHeaders()) {
      headers
          .computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(Objects.requireNonNullElse(field.getValue(), ""));
    }
    headers
        .computeIfAbsent("x-forwarded-for", _ -> new ArrayList<>())
        .add(Request.getRemoteAddr(request));
    headers.put("x-forwarded-proto", List.of("http"));
    headers.put("x-forwarded-port", List.of(Integer.toString(Request.getLocalPort(request))));
    return headers;
  }
}
