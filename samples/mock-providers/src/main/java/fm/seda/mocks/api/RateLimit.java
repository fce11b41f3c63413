package fm.seda.mocks.api;

import java.time.Duration;

/** How often an API may be asked: so many calls in any stretch of this length. */
public record RateLimit(int calls, Duration within) {

  /** So many in any minute. */
  public static RateLimit perMinute(int calls) {
    return new RateLimit(calls, Duration.ofMinutes(1));
  }
}
