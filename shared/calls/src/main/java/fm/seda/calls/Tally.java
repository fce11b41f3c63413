package fm.seda.calls;

/**
 * How the calls of the last minute went.
 *
 * @param failed without an answer, or with one that is none
 * @param slow that took longer than they should, failed or not
 */
public record Tally(long calls, long failed, long slow) {

  /** No calls. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** One call. */
  public static Tally of(boolean failed, boolean slow) {
    return new Tally(1, failed ? 1 : 0, slow ? 1 : 0);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(calls + other.calls, failed + other.failed, slow + other.slow);
  }
}
