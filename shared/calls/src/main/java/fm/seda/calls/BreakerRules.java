package fm.seda.calls;

import java.time.Duration;

/**
 * When a provider is left alone, and for how long.
 *
 * @param failed the share of the last minute's calls that may fail
 * @param slow from here on a call is slow
 * @param slowShare the share that may be slow: above 5 %, the 95th percentile is slow
 * @param least so many failed or slow calls are no accident
 * @param open how long nobody asks
 * @param probe how long the one who tries has before another may
 */
public record BreakerRules(
    double failed, Duration slow, double slowShare, int least, Duration open, Duration probe) {

  /** As the operators want it: 2 % of errors, or a 95th percentile above a second. */
  public static final BreakerRules USUAL =
      new BreakerRules(
          0.02, Duration.ofSeconds(1), 0.05, 3, Duration.ofSeconds(60), Duration.ofSeconds(10));

  boolean isBroken(Tally lastMinute) {
    return exceeds(lastMinute.failed(), lastMinute.calls(), failed)
        || exceeds(lastMinute.slow(), lastMinute.calls(), slowShare);
  }

  private boolean exceeds(long bad, long all, double share) {
    return bad >= least && bad > share * all;
  }
}
