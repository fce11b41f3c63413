package fm.seda.storage.spending;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What embedding has cost since the month began.
 *
 * @param lines by what it was for and who did it, the dearest first
 * @param today what it has cost since midnight
 * @param otherCap in force instead of the cell's
 * @param alerts of this month, the first one first
 */
public record MonthOfSpending(
    List<Line> lines, BigDecimal today, Optional<OtherCap> otherCap, List<Alert> alerts) {

  /** What one provider did for one purpose. */
  public record Line(
      String job,
      String provider,
      String model,
      long calls,
      long texts,
      long tokens,
      BigDecimal usd) {}

  /** That less is allowed from now on. */
  public record Alert(String allowance, BigDecimal capUsd, BigDecimal spentUsd, Instant raisedAt) {}

  /** All lines together. */
  public BigDecimal spent() {
    return lines.stream().map(Line::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
