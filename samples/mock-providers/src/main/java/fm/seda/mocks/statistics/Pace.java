package fm.seda.mocks.statistics;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something happened in the last ten seconds, counted in tenths of a second. */
final class Pace {

  private static final int SLOT_MILLIS = 100;
  private static final int SLOTS = 100;
  private static final double SECONDS = SLOTS * SLOT_MILLIS / 1000.0;

  private final InstantSource clock;
  private final Deque<Slot> slots = new ArrayDeque<>();

  Pace(InstantSource clock) {
    this.clock = clock;
  }

  private record Slot(long number, long times) {}

  void tick() {
    forget();
    var now = now();
    var last = slots.peekLast();
    if (last != null && last.number() == now) {
      slots.removeLast();
      slots.addLast(new Slot(now, last.times() + 1));
    } else {
      slots.addLast(new Slot(now, 1));
    }
  }

  double perSecond() {
    forget();
    return slots.stream().mapToLong(Slot::times).sum() / SECONDS;
  }

  void reset() {
    slots.clear();
  }

  private void forget() {
    var oldest = now() - SLOTS;
    while (!slots.isEmpty() && slots.peekFirst().number() <= oldest) {
      slots.removeFirst();
    }
  }

  private long now() {
    return clock.millis() / SLOT_MILLIS;
  }
}
