package fm.seda.datasets.load;

import fm.seda.datasets.Progress;
import java.util.Iterator;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps a few calls under way at once; the first that fails ends it. */
final class Lanes {

  private final int width;
  private final Delivery delivery;
  private final Progress progress;

  Lanes(int width, Delivery delivery, Progress progress) {
    this.width = width;
    this.delivery = delivery;
    this.progress = progress;
  }

  /** What went over the lanes. */
  record Traffic(long rows, long calls) {}

  /** Returns when all calls are answered. */
  Traffic send(Iterator<Call> calls) throws InterruptedException {
    var free = new Semaphore(width);
    var failure = new AtomicReference<@Nullable Throwable>();
    var rows = 0L;
    var sent = 0L;
    while (failure.get() == null && calls.hasNext()) {
      var call = calls.next();
      free.acquire();
      var _ =
          delivery
              .deliver(call.request())
              .whenComplete((done, problem) -> arrived(call, problem, failure, free));
      rows += call.rows();
      sent++;
    }
    free.acquire(width);
    rethrow(failure.get());
    return new Traffic(rows, sent);
  }

  private void arrived(
      Call call,
      @Nullable Throwable problem,
      AtomicReference<@Nullable Throwable> failure,
      Semaphore free) {
    if (problem == null) {
      progress.advance(call.rows());
    } else {
      failure.compareAndSet(null, problem);
    }
    free.release();
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure == null) {
      return;
    }
    var cause = failure.getCause();
    if (failure instanceof LoadFailed known) {
      throw known;
    } else if (failure instanceof CompletionException && cause instanceof LoadFailed known) {
      throw known;
    }
    throw new LoadFailed("A request failed: " + failure, "Load again", failure);
  }
}
