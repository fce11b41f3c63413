package fm.seda.engine.wish;

import fm.seda.engine.sound.WantedSound;

/**
 * One thing about a situation.
 *
 * @param name what callers say: {@code "exercise"}
 * @param words what a sentence says: {@code "a workout"}
 * @param sound what goes with it
 */
public record Circumstance(Sort sort, String name, String words, WantedSound sound) {

  /** What can be said of a situation. */
  public enum Sort {
    ACTIVITY("activity"),
    MOOD("mood"),
    TIME_OF_DAY("timeOfDay");

    private final String parameter;

    Sort(String parameter) {
      this.parameter = parameter;
    }

    /** What callers and the file call it. */
    public String parameter() {
      return parameter;
    }
  }
}
