package fm.seda.local.gateway;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the server refuses on its own, such as a request it cannot parse. */
final class JettyErrors implements Request.Handler {

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var refusal = response.getStatus() < 500 ? Refusal.BROKEN : Refusal.FUNCTION_FAILED;
    var answer = refusal.answer(JettyHandler.read(request, NOTHING));
    JettyHandler.write(answer, response, callback);
    return true;
  }
}
