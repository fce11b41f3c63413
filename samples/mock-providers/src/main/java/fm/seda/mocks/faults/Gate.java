package fm.seda.mocks.faults;

import fm.seda.mocks.api.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Lets as many through as a limit allows. Who is turned away does not count. */
final class Gate {

  private final InstantSource clock;
  private final Deque<Instant> passed = new ArrayDeque<>();

  Gate(InstantSource clock) {
    this.clock = clock;
  }

  /** Nothing for who may pass; else how long it takes until somebody may. */
  Optional<Duration> pass(RateLimit limit) {
    var now = clock.instant();
    var forgotten = now.minus(limit.within());
    while (!passed.isEmpty() && !passed.peekFirst().isAfter(forgotten)) {
      passed.removeFirst();
    }
    if (passed.size() >= limit.calls()) {
      return Optional.of(Duration.between(forgotten, passed.getFirst()));
    }
    passed.addLast(now);
    return Optional.empty();
  }
}
