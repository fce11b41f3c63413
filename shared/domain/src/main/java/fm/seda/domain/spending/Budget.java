package fm.seda.domain.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/**
 * What embedding may cost in a calendar month.
 *
 * <pre>{@code
 * var budget = new Budget(new BigDecimal("1500"), new BigDecimal("0.8"));
 * budget.allowance(new BigDecimal("1200"));   // CRITICAL: 80 % are gone
 * }</pre>
 *
 * @param cap in US dollars
 * @param alertAt the share of the cap from which on only what is critical is done
 */
public record Budget(BigDecimal cap, BigDecimal alertAt) {

  /** Refuses what is no budget. */
  public Budget {
    if (cap.signum() <= 0) {
      throw new IllegalArgumentException("a budget of " + cap + " USD embeds nothing");
    }
    if (alertAt.signum() <= 0 || alertAt.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "an alert at " + alertAt + " of the budget; it is a share above 0 and up to 1");
    }
  }

  /** What may be done when so much was spent this month. */
  public Allowance allowance(BigDecimal spent) {
    if (spent.compareTo(cap) >= 0) {
      return Allowance.NOTHING;
    }
    return spent.compareTo(cap.multiply(alertAt)) >= 0 ? Allowance.CRITICAL : Allowance.ALL;
  }

  /** How far spending may go for this. */
  public BigDecimal limit(Purpose purpose) {
    return purpose.isCritical() ? cap : cap.multiply(alertAt);
  }

  /** What is left to do once there is no money for this. */
  public static Allowance allowanceWithout(Purpose purpose) {
    return purpose.isCritical() ? Allowance.NOTHING : Allowance.CRITICAL;
  }

  /** The same with another cap. */
  public Budget raisedTo(BigDecimal otherCap) {
    return new Budget(otherCap, alertAt);
  }

  /** What is left of it; nothing where more was spent. */
  public BigDecimal left(BigDecimal spent) {
    return cap.subtract(spent).max(BigDecimal.ZERO);
  }

  /** What the month will have cost if it goes on as it did until now. */
  public static BigDecimal projection(BigDecimal spent, ZonedDateTime now) {
    var month = YearMonth.from(now);
    var start = month.atDay(1).atStartOfDay(now.getZone());
    var end = month.plusMonths(1).atDay(1).atStartOfDay(now.getZone());
    var passed = Math.max(1, now.toEpochSecond() - start.toEpochSecond());
    var whole = end.toEpochSecond() - start.toEpochSecond();
    return spent
        .multiply(BigDecimal.valueOf(whole))
        .divide(BigDecimal.valueOf(passed), spent.scale() + 2, RoundingMode.HALF_UP);
  }
}
