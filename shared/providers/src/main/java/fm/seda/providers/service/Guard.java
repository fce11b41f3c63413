package fm.seda.providers.service;

import fm.seda.calls.Breaker;
import fm.seda.calls.BreakerRules;
import fm.seda.calls.NotNow;
import fm.seda.calls.Pace;
import java.time.Duration;

/**
 * Says of each call whether it may be made: not too fast, and not while the provider fails.
 *
 * @param pace shared by all instances where the provider counts them together
 */
public record Guard(Pace pace, Breaker breaker) {

  /**
   * A catalogue that fails now and then is worth asking again; only one that fails nearly always is
   * left alone. How slow it is makes no difference to a job.
   */
  public static final BreakerRules RULES =
      new BreakerRules(
          0.75, Duration.ofSeconds(5), 1, 10, Duration.ofSeconds(30), Duration.ofSeconds(10));

  /** For a provider that is asked as fast as it may be. */
  private static final Duration TOO_FAST = Duration.ofSeconds(10);

  /**
   * Lets a call be made, perhaps after a moment.
   *
   * @throws NotNow if the provider is to be left alone
   */
  Breaker.Admission admit(String name, Duration most) {
    if (!pace.await(1, most)) {
      throw new NotNow(name + " is asked as fast as it may be", TOO_FAST);
    }
    return breaker.admit();
  }
}
