package fm.seda.local.stack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/** Waits until functions have worked off what is in the queues. */
final class QueueDrain {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final QueueBacklog backlog;
  private final Console console;
  private final InstantSource clock;

  QueueDrain(QueueBacklog backlog, Console console, InstantSource clock) {
    this.backlog = backlog;
    this.console = console;
    this.clock = clock;
  }

  /** Whether the queues were empty before this time was over. */
  boolean await(Duration patience) {
    var deadline = clock.instant().plus(patience);
    var nextLine = clock.instant().plus(BETWEEN_LINES);
    long left = backlog.messages();
    while (left > 0 && clock.instant().isBefore(deadline)) {
      if (clock.instant().isAfter(nextLine)) {
        console.say("demo data", "%,d messages are still in the queues".formatted(left));
        nextLine = clock.instant().plus(BETWEEN_LINES);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      left = backlog.messages();
    }
    return left == 0;
  }
}
