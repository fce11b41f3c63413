package fm.seda.engine.wish;

import fm.seda.engine.sound.WantedSound;
import java.util.List;

/**
 * What somebody is doing, how they feel and what time of day it is, as far as they said.
 *
 * @param sound what goes with all of it together
 */
public record Situation(List<Circumstance> circumstances, WantedSound sound) {

  /** Nothing was said. */
  public static final Situation NONE = of(List.of());

  /** Copies the list, so it never changes under its reader. */
  public Situation {
    circumstances = List.copyOf(circumstances);
  }

  /** All of these at once. */
  public static Situation of(List<Circumstance> circumstances) {
    return new Situation(
        circumstances,
        circumstances.stream().map(Circumstance::sound).reduce(WantedSound.ANY, WantedSound::and));
  }

  /** Whether nothing was said. */
  public boolean isNone() {
    return circumstances.isEmpty();
  }
}
