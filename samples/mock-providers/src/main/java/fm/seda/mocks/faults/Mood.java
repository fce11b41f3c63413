package fm.seda.mocks.faults;

import fm.seda.mocks.api.Fault;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * How an API behaves.
 *
 * @param latency before each answer
 * @param errorRate the share of answers that go wrong
 * @param statuses what those are refused with, one as often as another, unless they have a fault
 * @param retryAfter seconds, told to who is refused
 * @param fault what is wrong with them instead
 * @param perMinute how often it may be asked; empty where that is as usual
 */
public record Mood(
    Duration latency,
    double errorRate,
    List<Integer> statuses,
    OptionalInt retryAfter,
    Fault fault,
    OptionalInt perMinute) {

  /** What an overloaded server says. */
  public static final List<Integer> UNAVAILABLE = List.of(503);

  /** As good as it gets. */
  public static final Mood GOOD =
      new Mood(Duration.ZERO, 0, UNAVAILABLE, OptionalInt.empty(), Fault.NONE, OptionalInt.empty());

  /** Copies the list. */
  public Mood {
    statuses = List.copyOf(statuses);
  }
}
