package fm.seda.evaluation.compare;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How many people an experiment needs in each group, to be settled before it starts.
 *
 * @param significance how often chance may pass for an effect, such as 0.05
 * @param power how often an effect must be seen where there is one, such as 0.8
 */
public record SampleSize(double significance, double power) {

  /** What is usual: 5 % and 80 %. */
  public static final SampleSize USUAL = new SampleSize(0.05, 0.8);

  private static final NormalDistribution NORMAL = new NormalDistribution();

  /** Refuses what is no probability. */
  public SampleSize {
    requireInside("significance", significance);
    requireInside("power", power);
  }

  /** Trials per group to tell these two rates apart by {@link TwoProportions}. */
  public long perGroup(double control, double variant) {
    requireInside("control", control);
    requireInside("variant", variant);
    if (control == variant) {
      throw new IllegalArgumentException("equal rates cannot be told apart");
    }
    var middle = (control + variant) / 2;
    var byChance =
        NORMAL.inverseCumulativeProbability(1 - significance / 2)
            * Math.sqrt(2 * middle * (1 - middle));
    var missed =
        NORMAL.inverseCumulativeProbability(power)
            * Math.sqrt(control * (1 - control) + variant * (1 - variant));
    return (long) Math.ceil(Math.pow((byChance + missed) / (variant - control), 2));
  }

  private static void requireInside(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(name + " is " + value + "; it lies between 0 and 1");
    }
  }
}
