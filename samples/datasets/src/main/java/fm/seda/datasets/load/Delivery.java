package fm.seda.datasets.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Gets a request answered: asks again when the stack is busy, starting or has dropped the
 * connection. Nothing is done twice by that, because every row carries its own id.
 */
final class Delivery {

  private static final Set<Integer> LATER = Set.of(429, 503);

  private final HttpClient client;
  private final Patience patience;
  private final LongAdder retries = new LongAdder();

  Delivery(HttpClient client, Patience patience) {
    this.client = client;
    this.patience = patience;
  }

  /** Fails with {@link LoadFailed} where no try brought the rows home. */
  CompletableFuture<Void> deliver(HttpRequest request) {
    return attempt(request, 1).thenAccept(Verdict::check);
  }

  /** How often anything had to be asked again so far. */
  long retries() {
    return retries.sum();
  }

  private CompletableFuture<HttpResponse<String>> attempt(HttpRequest request, int tried) {
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenCompose(response -> answered(request, tried, response))
        .exceptionallyCompose(failure -> unanswered(request, tried, failure));
  }

  private CompletableFuture<HttpResponse<String>> answered(
      HttpRequest request, int tried, HttpResponse<String> response) {
    return LATER.contains(response.statusCode()) && tried < patience.tries()
        ? again(request, tried, patience.after(tried, response.headers()))
        : CompletableFuture.completedFuture(response);
  }

  private CompletableFuture<HttpResponse<String>> unanswered(
      HttpRequest request, int tried, Throwable failure) {
    var cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof LoadFailed) {
      return CompletableFuture.failedFuture(cause);
    }
    return cause instanceof IOException && tried < patience.tries()
        ? again(request, tried, patience.afterSilence(tried))
        : CompletableFuture.failedFuture(Verdict.silence(request.uri(), cause));
  }

  private CompletableFuture<HttpResponse<String>> again(
      HttpRequest request, int tried, Duration wait) {
    retries.increment();
    var later = CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
    return CompletableFuture.runAsync(() -> {}, later)
        .thenCompose(_ -> attempt(request, tried + 1));
  }
}
