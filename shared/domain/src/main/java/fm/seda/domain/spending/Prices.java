package fm.seda.domain.spending;

import fm.seda.domain.EmbeddingSpace;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What providers charge, as configured: prices change, and nobody should wait for a release to
 * reckon with the new ones.
 *
 * @param perMillionTokens in US dollars, by provider
 */
public record Prices(Map<String, BigDecimal> perMillionTokens) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Copies the table. */
  public Prices {
    perMillionTokens = Map.copyOf(perMillionTokens);
  }

  /** What so many tokens cost in this space. */
  public BigDecimal of(EmbeddingSpace space, long tokens) {
    var price = perMillionTokens.get(space.provider());
    if (price == null) {
      throw new IllegalArgumentException(
          "there is no price for %s, only for %s; without it nobody can say what is spent"
              .formatted(space.provider(), perMillionTokens.keySet()));
    }
    return price.multiply(BigDecimal.valueOf(tokens)).divide(MILLION);
  }
}
