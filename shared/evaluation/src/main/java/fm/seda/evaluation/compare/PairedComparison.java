package fm.seda.evaluation.compare;

import fm.seda.evaluation.Scores;
import java.util.OptionalDouble;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.inference.TTest;

/**
 * Two runs on the same people, person by person. People differ far more from each other than runs
 * do, so comparing the two means alone would see next to nothing.
 *
 * @param difference the mean of what each person gained
 * @param interval where that difference lies, by bootstrap
 * @param pValue how often chance alone would show a difference this large, by the paired t-test
 */
public record PairedComparison(
    int people, double before, double after, double difference, Interval interval, double pValue) {

  /** Compares by chance that the seed decides. Both must be of the same people. */
  public static PairedComparison of(Scores before, Scores after, long seed) {
    if (!before.metric().equals(after.metric())) {
      throw new IllegalArgumentException(before.metric() + " is not " + after.metric());
    }
    if (!before.byPerson().keySet().equals(after.byPerson().keySet())) {
      throw new IllegalArgumentException("the runs were measured on different people");
    }
    if (before.people() < 2) {
      throw new IllegalArgumentException("one person says nothing about others");
    }
    var gains =
        before.byPerson().keySet().stream()
            .mapToDouble(person -> after.of(person) - before.of(person))
            .toArray();
    return new PairedComparison(
        gains.length,
        before.mean(),
        after.mean(),
        StatUtils.mean(gains),
        Bootstrap.seeded(seed).ofMean(gains),
        pValue(gains));
  }

  // where everybody gains the same there is no spread for a t-test to divide by
  private static double pValue(double[] gains) {
    if (StatUtils.variance(gains) == 0) {
      return gains[0] == 0 ? 1 : 0;
    }
    return new TTest().tTest(0, gains);
  }

  /** The difference as a share of what was before; empty if that was nothing. */
  public OptionalDouble relativeChange() {
    return before == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference / before);
  }

  /** Whether the difference is more than chance: no difference is outside of the interval. */
  public boolean isSignificant() {
    return !interval.holds(0);
  }
}
