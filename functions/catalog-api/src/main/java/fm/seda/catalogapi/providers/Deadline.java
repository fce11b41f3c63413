package fm.seda.catalogapi.providers;

import fm.seda.calls.NotNow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The moment from which on a request asks nobody any more. What is known already still answers.
 *
 * <pre>{@code
 * Deadline.until(end, () -> catalogue.playlist(id, market));
 * }</pre>
 */
final class Deadline {

  private static final ScopedValue<Instant> END = ScopedValue.newInstance();
  private static final Duration NEXT_REQUEST = Duration.ofSeconds(1);

  private Deadline() {}

  /** Does this, with questions until then. */
  static <T> T until(Instant end, Supplier<T> work) {
    return ScopedValue.where(END, end).call(work::get);
  }

  /** Asks as this does, but not after the deadline. */
  static <Q, A> Function<Q, A> kept(String name, Function<Q, A> asking, InstantSource clock) {
    return question -> {
      if (END.isBound() && !clock.instant().isBefore(END.get())) {
        throw new NotNow(
            "there was no time left to ask %s for everything".formatted(name), NEXT_REQUEST);
      }
      return asking.apply(question);
    };
  }
}
