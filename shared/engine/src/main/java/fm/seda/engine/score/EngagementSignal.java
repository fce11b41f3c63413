package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;

/** How many of those who came across the item did something about it. */
final class EngagementSignal implements Signal {

  @Override
  public String name() {
    return "engagement";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var engagement = candidate.item().engagement();
    return engagement == null ? UNKNOWN : Math.clamp(engagement, 0.0, 1.0);
  }
}
