package fm.seda.calls;

import java.time.Duration;

/**
 * So many in such a time.
 *
 * @param most also what may come at once, after a while of nothing
 */
public record Rate(long most, Duration period) {

  /** Refuses a rate at which nothing would ever be due. */
  public Rate {
    if (most < 1 || !period.isPositive()) {
      throw new IllegalArgumentException(
          "%d in %s is no rate; at least 1 has to be due in some time".formatted(most, period));
    }
  }

  /** So many in a minute. */
  public static Rate perMinute(long most) {
    return new Rate(most, Duration.ofMinutes(1));
  }
}
