package fm.seda.mocks.faults;

import fm.seda.mocks.api.Fault;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * What happens to one answer.
 *
 * @param refusal empty where it is not refused
 */
public record Turn(Duration latency, Fault fault, OptionalInt refusal, OptionalInt retryAfter) {

  static Turn good(Mood mood) {
    return new Turn(mood.latency(), Fault.NONE, OptionalInt.empty(), OptionalInt.empty());
  }

  /** What goes wrong, with this status if it is refused. */
  static Turn wrong(Mood mood, int status) {
    return mood.fault() == Fault.NONE
        ? new Turn(mood.latency(), Fault.NONE, OptionalInt.of(status), mood.retryAfter())
        : new Turn(mood.latency(), mood.fault(), OptionalInt.empty(), OptionalInt.empty());
  }
}
