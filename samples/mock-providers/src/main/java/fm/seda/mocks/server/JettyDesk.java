package fm.seda.mocks.server;

import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Reply;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Reads a question and delivers what comes of it. Runs on a virtual thread. */
final class JettyDesk extends Handler.Abstract {

  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final int TOO_LARGE = 413;

  private final Desk desk;
  private final CountDownLatch closing;

  JettyDesk(Desk desk, CountDownLatch closing) {
    this.desk = desk;
    this.closing = closing;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    var body = Content.Source.asInputStream(request).readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      send(new Reply(TOO_LARGE, Map.of("Connection", "close"), new byte[0]), response, callback);
      return true;
    }
    var connection = request.getConnectionMetaData().getConnection().getEndPoint();
    try {
      switch (desk.answer(question(request, body), new JettyVisitor(connection, closing))) {
        case Delivery.Whole whole -> send(whole.reply(), response, callback);
        case Delivery.Half half -> sendHalf(half.reply(), response, callback);
        case Delivery.None _ -> {
          connection.close();
          callback.failed(new EOFException("nobody waits for an answer"));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("The mocks are stopping").initCause(e);
    }
    return true;
  }

  private static Question question(Request request, byte[] body) {
    var headers = new HashMap<String, String>();
    for (var field : request.getHeaders()) {
      headers.putIfAbsent(
          field.getName().toLowerCase(Locale.ROOT),
          Objects.requireNonNullElse(field.getValue(), ""));
    }
    var path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "/");
    var query = Parameters.of(request.getHttpURI().getQuery());
    return new Question(request.getMethod(), path, query, headers, body);
  }

  private static void send(Reply reply, Response response, Callback callback) {
    begin(reply, response);
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
  }

  private static void sendHalf(Reply reply, Response response, Callback callback) {
    begin(reply, response);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
    var half = ByteBuffer.wrap(reply.body(), 0, reply.body().length / 2);
    response.write(
        false,
        half,
        Callback.from(
            () -> callback.failed(new EOFException("cut off as it was asked for")),
            callback::failed));
  }

  private static void begin(Reply reply, Response response) {
    response.setStatus(reply.status());
    reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
  }
}
