package fm.seda.evaluate.running;

import fm.seda.datasets.Progress;
import fm.seda.local.stack.QueueBacklog;
import fm.seda.local.stack.StackException;
import fm.seda.topology.FunctionSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Waits until a function has worked off its queue, and tells meanwhile how far it has come. */
final class Drain {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  /** A message that fails comes back after the queue's visibility timeout, five minutes at most. */
  private static final Duration PATIENCE = Duration.ofMinutes(11);

  private final QueueBacklog backlog;
  private final LongSupplier done;
  private final Progress progress;
  private final InstantSource clock = InstantSource.system();
  private long told;

  /**
   * @param done how much of the work is done
   */
  Drain(QueueBacklog backlog, LongSupplier done, Progress progress) {
    this.backlog = backlog;
    this.done = done;
    this.progress = progress;
  }

  /** Returns when the queue is empty; fails when messages were given up or nothing moves. */
  void await(FunctionSpec function, Path log) {
    var deadline = clock.instant().plus(PATIENCE);
    var left = backlog.messages();
    while (left > 0) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      var before = left;
      left = backlog.messages();
      if (tell() || left < before) {
        deadline = clock.instant().plus(PATIENCE);
      } else if (clock.instant().isAfter(deadline)) {
        throw new StackException(
            "The function " + function.name() + " does not get on with its work", "see " + log);
      }
    }
    tell();
    if (backlog.givenUp() > 0) {
      throw new StackException(
          "The function " + function.name() + " gave up a part of its work", "see " + log);
    }
  }

  private boolean tell() {
    var now = done.getAsLong();
    var more = now > told;
    progress.advance(now - told);
    told = now;
    return more;
  }
}
