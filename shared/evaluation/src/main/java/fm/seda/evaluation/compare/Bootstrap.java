package fm.seda.evaluation.compare;

import java.util.SplittableRandom;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Where a mean lies, judged by drawing the same people again and again with replacement. It assumes
 * no distribution: scores per person are many zeros and a few large values, far from normal.
 */
record Bootstrap(int rounds, long seed) {

  /** Enough that another seed moves the ends by a few per cent of the interval only. */
  private static final int ROUNDS = 2000;

  static Bootstrap seeded(long seed) {
    return new Bootstrap(ROUNDS, seed);
  }

  Interval ofMean(double[] values) {
    var random = new SplittableRandom(seed);
    var means = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      var sum = 0.0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[round] = sum / values.length;
    }
    var percentile = new Percentile();
    percentile.setData(means);
    var outside = 100 * (1 - Interval.CONFIDENCE) / 2;
    return new Interval(percentile.evaluate(outside), percentile.evaluate(100 - outside));
  }
}
