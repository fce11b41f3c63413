package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;

/** How popular the item is with everyone. */
final class PopularitySignal implements Signal {

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    return Math.clamp(candidate.item().popularity(), 0.0, 1.0);
  }
}
