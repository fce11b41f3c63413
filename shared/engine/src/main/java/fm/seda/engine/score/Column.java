package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import java.util.Arrays;
import java.util.List;

/**
 * What one signal says about all candidates, stretched so that the weakest gets 0 and the strongest
 * 1. Signals of different nature become comparable this way and keep their distances, which ranks
 * would not.
 *
 * <p>Where all candidates read the same, or there is only one, nothing can be stretched: the
 * reading stands as it is, being between 0 and 1 already.
 */
final class Column {

  private final String signal;
  private final double[] values;
  private final boolean speaks;

  private Column(String signal, double[] values, boolean speaks) {
    this.signal = signal;
    this.values = values;
    this.speaks = speaks;
  }

  static Column read(Signal signal, Portrait person, List<Candidate> candidates) {
    var values = new double[candidates.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = signal.read(person, candidates.get(i)).orElse(Double.NaN);
    }
    var range = Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
    if (range.getCount() > 0 && range.getMax() > range.getMin()) {
      stretch(values, range.getMin(), range.getMax());
    }
    return new Column(signal.name(), values, range.getCount() > 0 && range.getMax() > 0);
  }

  private static void stretch(double[] values, double min, double max) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - min) / (max - min);
    }
  }

  String signal() {
    return signal;
  }

  /** Whether it says anything at all: known of somebody, and not 0 for everybody. */
  boolean speaks() {
    return speaks;
  }

  boolean knows(int candidate) {
    return !Double.isNaN(values[candidate]);
  }

  double value(int candidate) {
    return values[candidate];
  }
}
