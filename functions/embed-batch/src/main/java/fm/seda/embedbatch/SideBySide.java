package fm.seda.embedbatch;

import fm.seda.embedbatch.provider.EmbeddingSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once, most of which is waiting for a provider, but not too many. */
@Singleton
final class SideBySide {

  private final ExecutorService threads;

  SideBySide(EmbeddingSettings settings) {
    threads =
        Executors.newFixedThreadPool(
            settings.inFlight(), Thread.ofVirtual().name("embed-", 0).factory());
  }

  /** All answers, when all are there. If something failed, the first failure, when all are done. */
  <T> List<T> run(List<Callable<T>> parts) {
    try {
      var done = threads.invokeAll(parts);
      for (var one : done) {
        if (one.state() == Future.State.FAILED) {
          throw failure(one.exceptionNow());
        }
      }
      return done.stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while items were embedded", e);
    }
  }

  private static RuntimeException failure(Throwable cause) {
    return switch (cause) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      default -> new IllegalStateException(cause);
    };
  }

  @PreDestroy
  void close() {
    threads.close();
  }
}
