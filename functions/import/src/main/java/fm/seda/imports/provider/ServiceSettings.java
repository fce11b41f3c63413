package fm.seda.imports.provider;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;

/**
 * Where a provider is asked.
 *
 * @param calls the most in a minute, by all instances together
 */
@EachProperty("seda.providers")
public record ServiceSettings(@Parameter String name, URI address, long calls)
    implements Settings {

  /** Refuses to start with a pace nobody can keep. */
  public ServiceSettings {
    if (calls < 1) {
      throw new IllegalArgumentException(
          "seda.providers.%s.calls is %d a minute; it may not be less than 1"
              .formatted(name, calls));
    }
  }
}
