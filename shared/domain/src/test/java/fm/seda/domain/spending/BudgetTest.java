package fm.seda.domain.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

  private final Budget budget = new Budget(new BigDecimal("1500"), new BigDecimal("0.8"));

  @ParameterizedTest
  @CsvSource({
    "0, ALL",
    "1199.99, ALL",
    "1200, CRITICAL",
    "1499.999999, CRITICAL",
    "1500, NOTHING",
    "1700, NOTHING"
  })
  void allowsLessTheMoreWasSpent(BigDecimal spent, Allowance allowance) {
    assertThat(budget.allowance(spent)).isEqualTo(allowance);
  }

  @Test
  void whoWaitsIsServedLonger() {
    assertThat(Allowance.CRITICAL.permits(Purpose.CHANGED_ITEMS)).isTrue();
    assertThat(Allowance.CRITICAL.permits(Purpose.RENEWAL)).isFalse();
    assertThat(Allowance.NOTHING.permits(Purpose.CHANGED_ITEMS)).isFalse();
  }

  @Test
  void goesFurtherForWhoWaitsAndForAnotherCap() {
    assertThat(budget.limit(Purpose.CHANGED_ITEMS)).isEqualByComparingTo("1500");
    assertThat(budget.limit(Purpose.SHADOW)).isEqualByComparingTo("1200");
    assertThat(budget.raisedTo(new BigDecimal("2000")).limit(Purpose.SWEEP))
        .isEqualByComparingTo("1600");
  }

  @Test
  void leavesNothingWhereMoreWasSpent() {
    assertThat(budget.left(new BigDecimal("1400"))).isEqualByComparingTo("100");
    assertThat(budget.left(new BigDecimal("1600"))).isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-16T00:00:00Z, 100, 200",
    "2026-06-01T00:00:00Z, 0, 0",
    "2026-02-08T00:00:00Z, 7, 28",
    "2026-07-01T00:00:00Z, 0, 0"
  })
  void projectsWhatTheMonthWillCost(ZonedDateTime now, BigDecimal spent, BigDecimal projection) {
    assertThat(Budget.projection(spent, now)).isEqualByComparingTo(projection);
  }

  @Test
  void isMoreThanNothing() {
    assertThatThrownBy(() -> new Budget(BigDecimal.ZERO, new BigDecimal("0.8")))
        .hasMessageContaining("0 USD");
    assertThatThrownBy(() -> new Budget(BigDecimal.TEN, new BigDecimal("80")))
        .hasMessageContaining("share");
  }
}
