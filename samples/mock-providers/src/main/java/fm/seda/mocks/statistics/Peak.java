package fm.seda.mocks.statistics;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something happened in the busiest second, wherever that began. */
final class Peak {

  private static final long SECOND = 1_000;

  private final InstantSource clock;
  private final Deque<Long> lately = new ArrayDeque<>();
  private int most;

  Peak(InstantSource clock) {
    this.clock = clock;
  }

  void tick() {
    var now = clock.millis();
    while (!lately.isEmpty() && lately.peekFirst() <= now - SECOND) {
      lately.removeFirst();
    }
    lately.addLast(now);
    most = Math.max(most, lately.size());
  }

  int most() {
    return most;
  }

  void reset() {
    lately.clear();
    most = 0;
  }
}
