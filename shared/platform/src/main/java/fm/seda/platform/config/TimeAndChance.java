package fm.seda.platform.config;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** The clock and the ids of production; tests put their own in their place. */
@Factory
final class TimeAndChance {

  @Singleton
  @Requires(missingBeans = Clock.class)
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
