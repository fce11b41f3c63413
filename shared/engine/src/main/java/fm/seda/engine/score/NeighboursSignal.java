package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import java.util.OptionalDouble;

/** How well the item goes with what the person knows already, as was learnt from everybody. */
final class NeighboursSignal implements Signal {

  @Override
  public String name() {
    return "neighbours";
  }

  @Override
  public OptionalDouble read(Portrait person, Candidate candidate) {
    var learnt = candidate.learnt();
    return learnt == null ? OptionalDouble.empty() : OptionalDouble.of(learnt.neighbours());
  }
}
