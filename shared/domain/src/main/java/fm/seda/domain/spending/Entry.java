package fm.seda.domain.spending;

import fm.seda.domain.EmbeddingSpace;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One call of a provider, in the ledger.
 *
 * @param texts how many it embeds
 * @param tokens what the provider charges for
 * @param usd what that costs
 */
public record Entry(
    Instant at, Purpose purpose, EmbeddingSpace space, int texts, long tokens, BigDecimal usd) {

  /** The same call, when it turns out what it cost. */
  public Entry costing(long charged, BigDecimal price) {
    return new Entry(at, purpose, space, texts, charged, price);
  }
}
