package fm.seda.storage.activity;

/**
 * What became of some interactions.
 *
 * @param fresh were written now
 * @param repeated had been written before
 * @param strangers are of people who are deleted or were never known; dropped
 */
public record Recorded(int fresh, int repeated, int strangers) {

  /** Both together. */
  public Recorded plus(Recorded other) {
    return new Recorded(
        fresh + other.fresh, repeated + other.repeated, strangers + other.strangers);
  }
}
