package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.portrait.Portrait;

/**
 * How far the item is from what everybody knows. The models lean to that, and this pulls back; so
 * it speaks only where they do, and only of what anybody knows at all.
 */
final class RaritySignal implements Signal {

  @Override
  public String name() {
    return "rarity";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var popularity = candidate.item().popularity();
    return candidate.learntFrom(Basis.HISTORY) == null || popularity <= 0
        ? UNKNOWN
        : 1 - Math.min(1, popularity);
  }
}
