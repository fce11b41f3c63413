package fm.seda.catalogapi.providers;

import fm.seda.providers.cache.CacheStatistics;
import fm.seda.providers.service.Usage;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How providers are. What is configured is said, what with is not.
 *
 * @param market that is meant where a request names none
 * @param cacheTtlSeconds how long an answer is good
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record StatusView(String market, long cacheTtlSeconds, List<Provider> providers) {

  /**
   * One of them.
   *
   * @param missing the setting without which it cannot be asked
   * @param availability {@code available}, {@code left_alone} after it failed too often, or {@code
   *     not_configured}
   * @param leftAloneUntil when it is tried again
   * @param usage by the instance that answers; null if it cannot be asked
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Provider(
      String provider,
      boolean configured,
      @Nullable String missing,
      String availability,
      @Nullable Instant leftAloneUntil,
      @Nullable Calls usage,
      Cache cache) {}

  /** How often it was asked; of these, how often in vain, and how often too fast. */
  @Serdeable
  record Calls(long calls, long failures, long limited) {

    static Calls of(Usage usage) {
      return new Calls(usage.calls(), usage.failures(), usage.limited());
    }
  }

  /**
   * What is remembered of its answers.
   *
   * @param entries by all instances together
   * @param hits of the instance that answers, as the following
   * @param stale answered by what was known once
   */
  @Serdeable
  record Cache(long entries, long hits, long misses, long stale) {

    static Cache of(long entries, CacheStatistics own) {
      return new Cache(entries, own.hits(), own.misses(), own.stale());
    }
  }
}
