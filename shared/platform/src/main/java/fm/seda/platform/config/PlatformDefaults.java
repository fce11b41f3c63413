package fm.seda.platform.config;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Puts {@code defaults.properties} below every other source of configuration of every function that
 * has the platform on its class path.
 */
@ContextConfigurer
public final class PlatformDefaults implements ApplicationContextConfigurer {

  /** Far below application.properties, the environment and system properties. */
  private static final int LAST = -10_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.banner(false).propertySources(PropertySource.of("platform-defaults", defaults(), LAST));
  }

  private static Map<String, Object> defaults() {
    var properties = new Properties();
    try (var in = PlatformDefaults.class.getResourceAsStream("defaults.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read defaults.properties", e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }
}
