package fm.seda.local.lambda;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One handler on one thread, working on one event at a time. The thread is a platform thread and
 * stays the same, because AWS's runtime keeps its serialisers per thread.
 */
final class Instance {

  /** How long making a handler may take, apart from the function's own timeout. */
  static final Duration INITIALISATION = Duration.ofSeconds(60);

  private final ExecutorService thread;
  private final HandlerCall handler;
  private final InstantSource clock;

  private Instance(ExecutorService thread, HandlerCall handler, InstantSource clock) {
    this.thread = thread;
    this.handler = handler;
    this.clock = clock;
  }

  /**
   * Makes the handler.
   *
   * @throws FunctionError when that fails
   */
  static Instance start(
      String name, LambdaRuntime runtime, String handlerString, InstantSource clock)
      throws TimeoutException, InterruptedException {
    var thread =
        Executors.newSingleThreadExecutor(work -> {
          var made = new Thread(work, name);
          made.setDaemon(true);
          made.setContextClassLoader(runtime.classes());
          return made;
        });
    var started = false;
    try {
      var handler = await(thread, () -> runtime.handler(handlerString), INITIALISATION);
      started = true;
      return new Instance(thread, handler, clock);
    } finally {
      if (!started) {
        thread.shutdownNow();
      }
    }
  }

  /**
   * Lets the handler work on an event.
   *
   * @throws FunctionError when the handler throws
   * @throws TimeoutException when it took too long; it is of no use afterwards
   */
  String invoke(String event, Duration timeout, String functionArn)
      throws TimeoutException, InterruptedException {
    var requestId = UUID.randomUUID().toString();
    Instant deadline = clock.instant().plus(timeout);
    return await(thread, () -> handler.call(requestId, event, deadline, functionArn), timeout);
  }

  /** Interrupts what it is doing. */
  void stop() {
    thread.shutdownNow();
  }

  private static <T> T await(ExecutorService thread, Callable<T> work, Duration timeout)
      throws TimeoutException, InterruptedException {
    var running = thread.submit(work);
    try {
      return running.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FunctionError error) {
        throw error;
      }
      throw FunctionError.of(e.getCause());
    }
  }
}
