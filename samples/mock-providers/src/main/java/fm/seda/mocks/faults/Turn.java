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

  static Turn of(Mood mood, boolean wrong) {
    if (!wrong) {
      return new Turn(mood.latency(), Fault.NONE, OptionalInt.empty(), OptionalInt.empty());
    }
    return mood.fault() == Fault.NONE
        ? new Turn(mood.latency(), Fault.NONE, OptionalInt.of(mood.status()), mood.retryAfter())
        : new Turn(mood.latency(), mood.fault(), OptionalInt.empty(), OptionalInt.empty());
  }
}
