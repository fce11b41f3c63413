package fm.seda.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What all who ask a provider know together of how it is. */
public interface BreakerMemory {

  /** Calls are remembered for so long. */
  Duration WINDOW = Duration.ofSeconds(60);

  /** Until when nobody asks, after which one may try; empty while all is well. */
  Optional<Instant> openUntil();

  /** Whether the caller is the one who tries, for as long as the lease lasts. */
  boolean takeProbe(Duration lease);

  /** Remembers a call; answers all of the last minute. */
  Tally add(Tally call);

  /** Nobody asks until then; the calls that led to it are forgotten. */
  void open(Instant until);

  /** All is well again. */
  void close();
}
