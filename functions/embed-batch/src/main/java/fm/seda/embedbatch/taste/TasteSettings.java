package fm.seda.embedbatch.taste;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How tastes are kept fresh by the hour.
 *
 * @param atMost so long one run goes on; whoever is left is seen to in the next
 */
@ConfigurationProperties("seda.taste")
record TasteSettings(Duration atMost) implements Settings {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(4);

  /** Refuses to start with what would get nowhere, or be cut off. */
  TasteSettings {
    if (atMost.compareTo(SHORTEST) < 0 || atMost.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "seda.taste.at-most is %s, and the function is stopped after five minutes. Set it to something from 1s to 4m."
              .formatted(atMost));
    }
  }
}
