package fm.seda.platform.web;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;

/**
 * Which web pages may call us.
 *
 * @param origins such as {@code https://app.example}; never a wildcard
 * @param credentials whether their browsers may send and keep cookies; only a function that sets
 *     one needs that
 */
@ConfigurationProperties("seda.cors")
record CorsSettings(List<String> origins, boolean credentials) implements Settings {

  CorsSettings {
    origins = origins.stream().map(String::strip).filter(origin -> !origin.isEmpty()).toList();
    if (origins.contains("*")) {
      throw new IllegalArgumentException("seda.cors.origins names origins one by one, not *");
    }
  }
}
