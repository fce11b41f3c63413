package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import java.util.List;

/**
 * What one signal says about all candidates, stretched so that the weakest gets 0 and the strongest
 * 1. Signals of different nature become comparable this way and keep their distances, which ranks
 * would not.
 *
 * <p>Where all candidates read the same, or there is only one, nothing can be stretched. A reading
 * between 0 and 1 then stands as it is; one of a scale of its own says nothing by itself.
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
    var min = Double.POSITIVE_INFINITY;
    var max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      var value = signal.read(person, candidates.get(i));
      values[i] = value;
      if (!Double.isNaN(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    var differs = max > min;
    if (differs) {
      stretch(values, min, max);
    }
    return new Column(signal.name(), values, differs || (max > 0 && max <= 1));
  }

  private static void stretch(double[] values, double min, double max) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - min) / (max - min);
    }
  }

  String signal() {
    return signal;
  }

  /** Whether it says anything at all: known of somebody, and not the same nothing of everybody. */
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
