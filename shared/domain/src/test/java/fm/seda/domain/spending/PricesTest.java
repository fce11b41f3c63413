package fm.seda.domain.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.EmbeddingSpace;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricesTest {

  private final Prices prices = new Prices(Map.of("openai", new BigDecimal("0.02")));

  @Test
  void losesNoTokenToRounding() {
    var space = new EmbeddingSpace("openai", "text-embedding-3-small", 1536);

    assertThat(prices.of(space, 1_000_000)).isEqualByComparingTo("0.02");
    assertThat(prices.of(space, 1)).isEqualByComparingTo("0.00000002");
    assertThat(prices.of(space, 0)).isZero();
  }

  @Test
  void knowsNoPriceOfStrangers() {
    var space = new EmbeddingSpace("cohere", "embed-v4.0", 1536);

    assertThatThrownBy(() -> prices.of(space, 1)).hasMessageContaining("no price for cohere");
  }
}
