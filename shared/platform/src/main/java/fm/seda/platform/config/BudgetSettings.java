package fm.seda.platform.config;

import fm.seda.domain.spending.Budget;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.math.BigDecimal;

/**
 * What embedding may cost.
 *
 * @param cap US dollars in a calendar month
 * @param alertAt the share of it from which on only what somebody waits for is embedded
 */
@ConfigurationProperties("seda.embeddings.budget")
public record BudgetSettings(BigDecimal cap, BigDecimal alertAt) implements Settings {

  /** Refuses to start with what is no budget. */
  public BudgetSettings {
    var _ = new Budget(cap, alertAt);
  }

  /** The same, as a rule. */
  public Budget budget() {
    return new Budget(cap, alertAt);
  }
}
