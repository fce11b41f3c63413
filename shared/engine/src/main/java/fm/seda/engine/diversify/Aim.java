package fm.seda.engine.diversify;

import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.DiversityRules;

/**
 * What the list is for.
 *
 * @param size so many cards will be shown; what is ranked behind them is there to draw from
 */
public record Aim(Portrait person, String surface, DiversityRules rules, int size) {

  /** Rules hold within every so many cards, not only over the whole list: that is what one sees. */
  static final int SCREEN = 20;

  /** Where the screen ends that a position is on. */
  static int screenEnd(int position) {
    return (position / SCREEN + 1) * SCREEN;
  }
}
