package fm.seda.housekeeping;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How long what is kept.
 *
 * @param events single interactions; their sums are kept for good
 * @param slates records of what was shown
 */
@ConfigurationProperties("seda.retention")
public record RetentionSettings(Duration events, Duration slates) implements Settings {

  private static final Duration SHORTEST = Duration.ofDays(1);
  private static final Duration LONGEST = Duration.ofDays(3_650);

  /** Refuses to start with what would delete too much, or nothing. */
  public RetentionSettings {
    check("events", events);
    check("slates", slates);
  }

  private static void check(String key, Duration kept) {
    if (kept.compareTo(SHORTEST) < 0 || kept.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "seda.retention.%s is %s: less than a day deletes what is still in use, and more than ten"
                  .formatted(key, kept)
              + " years deletes nothing. Set it to something from 1d to 3650d, such as 30d.");
    }
  }
}
