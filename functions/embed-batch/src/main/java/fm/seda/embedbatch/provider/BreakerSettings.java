package fm.seda.embedbatch.provider;

import fm.seda.calls.BreakerRules;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * When a provider is left alone.
 *
 * @param failed the share of the last minute's calls that may fail
 * @param slow the longest that 95 of a hundred calls may take
 * @param open how long nobody asks
 */
@ConfigurationProperties("seda.embeddings.breaker")
record BreakerSettings(double failed, Duration slow, Duration open) implements Settings {

  /** Refuses to start with what would never let anybody ask, or always. */
  BreakerSettings {
    if (!(failed >= 0 && failed < 1) || !slow.isPositive() || !open.isPositive()) {
      throw new IllegalArgumentException(
          "seda.embeddings.breaker is failed=%s, slow=%s, open=%s; failed is a share from 0 to below 1,"
                  .formatted(failed, slow, open)
              + " such as 0.02, the others are durations such as 1s and 60s");
    }
  }

  BreakerRules rules() {
    var usual = BreakerRules.USUAL;
    return new BreakerRules(failed, slow, usual.slowShare(), usual.least(), open, usual.probe());
  }
}
