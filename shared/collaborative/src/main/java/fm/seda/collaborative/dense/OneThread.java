package fm.seda.collaborative.dense;

import static org.bytedeco.openblas.global.openblas_full.openblas_get_num_threads;
import static org.bytedeco.openblas.global.openblas_full.openblas_set_num_threads;

import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody who wants every operation to use one thread, until they close this. */
public final class OneThread implements AutoCloseable {

  private static int wanted;
  private static int threadsBefore;

  private final AtomicBoolean closed = new AtomicBoolean();

  OneThread() {
    begin();
  }

  private static synchronized void begin() {
    if (wanted++ == 0) {
      threadsBefore = openblas_get_num_threads();
      openblas_set_num_threads(1);
    }
  }

  /** Operations use as many threads as before, once nobody else wants one. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      end();
    }
  }

  private static synchronized void end() {
    if (--wanted == 0) {
      openblas_set_num_threads(threadsBefore);
    }
  }
}
