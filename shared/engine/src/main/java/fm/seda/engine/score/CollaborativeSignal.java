package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.portrait.Portrait;

/** How much people of a like taste are into the item, as the factors have learnt it. */
final class CollaborativeSignal implements Signal {

  @Override
  public String name() {
    return "collaborative";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var learnt = candidate.learntFrom(Basis.HISTORY);
    return learnt == null ? UNKNOWN : learnt.factors();
  }
}
