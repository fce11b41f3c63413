package fm.seda.catalogapi.budget;

import fm.seda.domain.spending.Budget;
import fm.seda.storage.spending.MonthOfSpending;
import fm.seda.storage.spending.OtherCap;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * How the month stands.
 *
 * @param capUsd the one that holds at present
 * @param alertAtUsd from here on only what somebody waits for is embedded
 * @param projectedUsd what the month will have cost if it goes on like this
 * @param allowance {@code all}, {@code critical} or {@code nothing}
 * @param override who allowed another cap than the cell's, if somebody did
 */
@Serdeable
record BudgetView(
    String month,
    BigDecimal capUsd,
    BigDecimal alertAtUsd,
    BigDecimal spentUsd,
    BigDecimal leftUsd,
    BigDecimal todayUsd,
    BigDecimal projectedUsd,
    String allowance,
    List<Line> jobs,
    List<Alert> alerts,
    @Nullable Override override) {

  @Serdeable
  record Line(
      String job,
      String provider,
      String model,
      long calls,
      long texts,
      long tokens,
      BigDecimal usd) {}

  @Serdeable
  record Alert(String allowance, BigDecimal capUsd, BigDecimal spentUsd, Instant raisedAt) {}

  @Serdeable
  record Override(
      BigDecimal capUsd, String reason, String givenBy, Instant givenAt, Instant until) {}

  static BudgetView of(MonthOfSpending month, Budget cells, Instant now) {
    var otherCap = month.otherCap();
    var budget = otherCap.map(it -> cells.raisedTo(it.capUsd())).orElse(cells);
    var spent = month.spent();
    var today = now.atZone(ZoneOffset.UTC);
    return new BudgetView(
        YearMonth.from(today).toString(),
        usd(budget.cap()),
        usd(budget.cap().multiply(budget.alertAt())),
        usd(spent),
        usd(budget.left(spent)),
        usd(month.today()),
        usd(Budget.projection(spent, today)),
        budget.allowance(spent).name().toLowerCase(Locale.ROOT),
        month.lines().stream().map(BudgetView::line).toList(),
        month.alerts().stream().map(BudgetView::alert).toList(),
        otherCap.map(BudgetView::override).orElse(null));
  }

  private static Line line(MonthOfSpending.Line line) {
    return new Line(
        line.job(),
        line.provider(),
        line.model(),
        line.calls(),
        line.texts(),
        line.tokens(),
        usd(line.usd()));
  }

  private static Alert alert(MonthOfSpending.Alert alert) {
    return new Alert(
        alert.allowance(), usd(alert.capUsd()), usd(alert.spentUsd()), alert.raisedAt());
  }

  private static Override override(OtherCap cap) {
    return new Override(usd(cap.capUsd()), cap.reason(), cap.givenBy(), cap.givenAt(), cap.until());
  }

  /** A text costs some millionths of a dollar. */
  private static BigDecimal usd(BigDecimal amount) {
    return amount.setScale(6, RoundingMode.HALF_UP);
  }
}
