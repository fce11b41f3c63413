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
 * @param calls the most in any such time, by all instances together; none where the provider itself
 *     says how often it may be asked
 * @param within the time in which the provider counts, a minute unless it is set
 */
@EachProperty("seda.providers")
public record ServiceSettings(
    @Parameter String name, URI address, @Nullable Long calls, @Nullable Duration within)
    implements Settings {

  /** Refuses to start with a pace nobody can keep. */
  public ServiceSettings {
    if (calls != null && calls < 2) {
      throw new IllegalArgumentException(
          "seda.providers.%s.calls is %d; it may not be less than 2".formatted(name, calls));
    }
  }

  /**
   * How fast it may be asked: half of what is allowed comes at once after a while of nothing, and
   * as much again in the time that is counted, so no such time ever has more.
   */
  Rate rate() {
    if (calls == null) {
      throw new IllegalArgumentException(
          "seda.providers.%s.calls is missing: how often it may be asked".formatted(name));
    }
    return new Rate(calls / 2, within == null ? Duration.ofMinutes(1) : within);
  }
}
