package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.List;

/** How well the item goes with what the person knows already, as was learnt from everybody. */
final class NeighboursSignal implements Signal {

  private static final Nearest HISTORY = new Nearest(Known::place, 0.3);

  @Override
  public String name() {
    return "neighbours";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var learnt = candidate.learntFrom(Basis.HISTORY);
    return learnt == null ? UNKNOWN : learnt.neighbours();
  }

  @Override
  public List<Because> because(Portrait person, Candidate candidate) {
    var learnt = candidate.learntFrom(Basis.HISTORY);
    return HISTORY.to(person.known(), candidate, learnt == null ? null : learnt.place());
  }
}
