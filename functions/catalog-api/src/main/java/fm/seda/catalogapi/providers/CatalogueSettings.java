package fm.seda.catalogapi.providers;

import fm.seda.platform.config.Settings;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How catalogues of providers are read.
 *
 * @param market the country that is meant where a request names none, such as {@code US}
 * @param good how long an answer of theirs is; later it serves only while they do not answer
 */
@ConfigurationProperties("seda.catalogue")
record CatalogueSettings(String market, Duration good) implements Settings {

  private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");

  /** Refuses to start with what would fail every request. */
  CatalogueSettings {
    if (!MARKET.matcher(market).matches()) {
      throw new IllegalArgumentException(
          "seda.catalogue.market is \"%s\"; give two capital letters, such as US"
              .formatted(market));
    }
    if (!good.isPositive()) {
      throw new IllegalArgumentException(
          "seda.catalogue.good is %s; an answer is good for some time, such as 24h"
              .formatted(good));
    }
  }
}
