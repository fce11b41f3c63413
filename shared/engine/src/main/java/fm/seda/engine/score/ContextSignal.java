package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;

/**
 * How well a track's sound goes with what the person is doing, how they feel and the time of day.
 */
final class ContextSignal implements Signal {

  @Override
  public String name() {
    return "context";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    return person.wish().situation().sound().likeness(candidate.item()).orElse(UNKNOWN);
  }
}
