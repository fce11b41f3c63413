package fm.seda.platform.config;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * Where this function runs.
 *
 * @param environment {@code "local"} or {@code "aws"}
 * @param cell the region's deployment, {@code "us"} or {@code "eu"}; nothing personal crosses
 */
@ConfigurationProperties("seda")
public record Deployment(String environment, String cell) implements Settings {

  /** Whether this is a developer's machine. */
  public boolean local() {
    return environment.equals("local");
  }
}
