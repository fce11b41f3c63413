package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;

/**
 * How much the person is into the item already. What they never touched reads 0, because that is
 * known; of somebody whose history may not be used, nothing is.
 */
final class HabitSignal implements Signal {

  @Override
  public String name() {
    return "habit";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    if (!person.listener().personalised()) {
      return UNKNOWN;
    }
    var weight =
        person
            .affinityTo(candidate.ref())
            .map(affinity -> Math.max(0, affinity.weightAt(person.now())))
            .orElse(0.0);
    // the tenth play adds less than the first
    return weight / (1 + weight);
  }
}
