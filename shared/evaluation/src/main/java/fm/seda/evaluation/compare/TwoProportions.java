package fm.seda.evaluation.compare;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Two groups of people who were shown different things: the two-proportion z-test. It holds for
 * large groups that were counted to the end; who looks every day and stops at the first good one
 * will find one.
 */
public record TwoProportions(Proportion control, Proportion variant) {

  private static final NormalDistribution NORMAL = new NormalDistribution();

  /** By how much the variant's rate is the higher one. */
  public double difference() {
    return variant.rate() - control.rate();
  }

  /** The difference as a share of the control's rate; empty if that is nothing. */
  public OptionalDouble relativeChange() {
    return control.rate() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(difference() / control.rate());
  }

  /**
   * The difference in standard errors, taking both groups for one; 0 if nobody or everybody did.
   */
  public double z() {
    var pooled = control.and(variant).rate();
    var error =
        Math.sqrt(pooled * (1 - pooled) * (1.0 / control.trials() + 1.0 / variant.trials()));
    return error == 0 ? 0 : difference() / error;
  }

  /** How often chance alone would show a difference this large, either way. */
  public double pValue() {
    return 2 * NORMAL.cumulativeProbability(-Math.abs(z()));
  }

  /** Where the difference lies. Here the groups may differ, so each has its own variance. */
  public Interval interval() {
    var reach =
        NORMAL.inverseCumulativeProbability((1 + Interval.CONFIDENCE) / 2)
            * Math.sqrt(control.variance() + variant.variance());
    return new Interval(difference() - reach, difference() + reach);
  }
}
