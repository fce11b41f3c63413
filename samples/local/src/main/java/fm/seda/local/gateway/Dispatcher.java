package fm.seda.local.gateway;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds who answers a request and does not wait longer than API Gateway would. */
final class Dispatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final RouteTable routes;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Dispatcher(RouteTable routes) {
    this.routes = routes;
  }

  HttpAnswer answer(HttpRequest request) throws InterruptedException {
    try {
      var found = routes.find(request.method(), request.path());
      if (found.isEmpty()) {
        return Refusal.NOT_FOUND.answer(request);
      }
      var match = found.get();
      var mounted = match.mounted();
      var routed = new HttpRequest.Routed(request, match.variables());
      return threads
          .submit(() -> mounted.endpoint().answer(routed))
          .get(mounted.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Refusal.TOO_SLOW.answer(request);
    } catch (IllegalArgumentException badEncoding) {
      return Refusal.BROKEN.answer(request);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return Refusal.BROKEN.answer(request);
      }
      LOG.error("{} failed in the gateway", request, e);
      return Refusal.FUNCTION_FAILED.answer(request);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
