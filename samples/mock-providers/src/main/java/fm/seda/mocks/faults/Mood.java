package fm.seda.mocks.faults;

import fm.seda.mocks.api.Fault;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How an API behaves.
 *
 * @param latency before each answer
 * @param errorRate the share of answers that go wrong
 * @param status what those are refused with, unless they have a fault
 * @param retryAfter seconds, told to who is refused
 * @param fault what is wrong with them instead
 * @param perMinute how often it may be asked; empty where that is as usual
 */
public record Mood(
    Duration latency,
    double errorRate,
    int status,
    OptionalInt retryAfter,
    Fault fault,
    OptionalInt perMinute) {

  /** What an overloaded server says. */
  public static final int UNAVAILABLE = 503;

  /** As good as it gets. */
  public static final Mood GOOD =
      new Mood(Duration.ZERO, 0, UNAVAILABLE, OptionalInt.empty(), Fault.NONE, OptionalInt.empty());
}
