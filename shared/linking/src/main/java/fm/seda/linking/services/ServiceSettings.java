package fm.seda.linking.services;

import fm.seda.calls.Rate;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.time.Duration;

/**
 * Where a provider is asked.
 *
 * @param calls the most in a minute, by all instances together; none where the provider itself says
 *     how often it may be asked
 */
@EachProperty("seda.providers")
public record ServiceSettings(@Parameter String name, URI address, @Nullable Long calls)
    implements Settings {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /**
   * Quotas count any few seconds, and what comes at once after a while of nothing among them: so
   * that is no more than what is due in this time.
   */
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  /** Refuses to start with a pace nobody can keep. */
  public ServiceSettings {
    if (calls != null && calls < 1) {
      throw new IllegalArgumentException(
          "seda.providers.%s.calls is %d a minute; it may not be less than 1"
              .formatted(name, calls));
    }
  }

  /** How fast it may be asked. */
  Rate rate() {
    if (calls == null) {
      throw new IllegalArgumentException(
          "seda.providers.%s.calls is missing: how often it may be asked in a minute"
              .formatted(name));
    }
    var most = Math.max(1, calls * AT_ONCE.toSeconds() / MINUTE.toSeconds());
    return new Rate(most, MINUTE.multipliedBy(most).dividedBy(calls));
  }
}
