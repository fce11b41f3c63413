package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;

/** How much a track sounds the way the person asks for, in the features they name. */
final class WantedSignal implements Signal {

  @Override
  public String name() {
    return "wanted";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    return person.wish().sound().likeness(candidate.item()).orElse(UNKNOWN);
  }
}
