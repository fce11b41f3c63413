package fm.seda.embedbatch.provider;

import fm.seda.domain.spending.Prices;
import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/**
 * Who turns items into vectors.
 *
 * @param provider {@code in-process}, {@code openai}, {@code cohere}, or {@code deterministic} for
 *     tests
 * @param inFlight so many questions are under way at once
 * @param renewAfter vectors older than this are computed anew, where the provider may have changed
 * @param prices of a million tokens, in US dollars, by provider
 */
@ConfigurationProperties("seda.embeddings")
public record EmbeddingSettings(
    String provider, int inFlight, Duration renewAfter, @Nullable Map<String, BigDecimal> prices)
    implements Settings {

  private static final Duration SHORTEST = Duration.ofDays(1);

  /** Refuses to start with what embeds nothing, or everything all the time. */
  public EmbeddingSettings {
    if (inFlight < 1) {
      throw new IllegalArgumentException(
          "seda.embeddings.in-flight is " + inFlight + "; with less than 1 nothing is embedded");
    }
    if (renewAfter.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          "seda.embeddings.renew-after is %s; in less than a day no provider changes"
              .formatted(renewAfter));
    }
  }

  Prices priceTable() {
    return new Prices(prices == null ? Map.of() : prices);
  }
}
