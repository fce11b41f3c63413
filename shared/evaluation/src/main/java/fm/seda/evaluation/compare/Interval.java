package fm.seda.evaluation.compare;

/** Where a number lies with a confidence of 95 %. */
public record Interval(double lower, double upper) {

  /** The confidence of every interval here, so that they can be compared. */
  static final double CONFIDENCE = 0.95;

  /** Whether the number may be this one. */
  public boolean holds(double value) {
    return lower <= value && value <= upper;
  }
}
