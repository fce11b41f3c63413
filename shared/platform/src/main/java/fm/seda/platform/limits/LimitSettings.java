package fm.seda.platform.limits;

import fm.seda.platform.config.Settings;
import fm.seda.platform.identity.Caller;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Optional;

/**
 * Requests a minute. As many may come at once; what is used grows back evenly.
 *
 * @param person each person
 * @param backend each API key
 * @param address each address on public routes
 */
@ConfigurationProperties("seda.limits")
record LimitSettings(long person, long backend, long address) implements Settings {

  long of(Optional<Caller> caller) {
    if (caller.isEmpty()) {
      return address;
    }
    return switch (caller.get()) {
      case Caller.Person _ -> person;
      case Caller.Backend _ -> backend;
    };
  }
}
