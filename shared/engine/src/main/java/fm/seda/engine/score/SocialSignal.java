package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;

/**
 * How much the person's friends are into the item. What no friend touched reads 0, because that is
 * known; if no candidate has a friend, {@link Fusion} leaves the signal out.
 */
final class SocialSignal implements Signal {

  @Override
  public String name() {
    return "social";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var friends = candidate.friends();
    var weight = friends == null ? 0 : Math.max(0, friends.weight());
    // the tenth friend adds less than the first
    return weight / (1 + weight);
  }
}
