package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.portrait.Portrait;

/**
 * How much people are into the item who share friends with somebody of whom nothing else was known
 * when it was learnt. It falls silent when there is a history to learn from, in which friends have
 * their say as well.
 */
final class CircleSignal implements Signal {

  @Override
  public String name() {
    return "circle";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var learnt = candidate.learntFrom(Basis.FRIENDS);
    return learnt == null ? UNKNOWN : learnt.neighbours();
  }
}
