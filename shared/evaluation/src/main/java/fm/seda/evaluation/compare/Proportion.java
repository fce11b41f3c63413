package fm.seda.evaluation.compare;

/** So many of so many, such as clicks of impressions. */
public record Proportion(long successes, long trials) {

  /** Refuses what cannot have been counted. */
  public Proportion {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials + " is no proportion");
    }
  }

  /** As a number between 0 and 1. */
  public double rate() {
    return (double) successes / trials;
  }

  /** The variance of the rate. */
  double variance() {
    return rate() * (1 - rate()) / trials;
  }

  /** Both together. */
  Proportion and(Proportion other) {
    return new Proportion(successes + other.successes, trials + other.trials);
  }
}
