package fm.seda.domain.problem;

import java.time.Duration;

/** The caller asks too often. */
public final class RateLimited extends Problem {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** Says when to come back. */
  public RateLimited(Duration retryAfter) {
    super("Too many requests; try again in " + Math.max(1, retryAfter.toSeconds()) + " s.");
    this.retryAfter = retryAfter;
  }

  /** How long to wait. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
