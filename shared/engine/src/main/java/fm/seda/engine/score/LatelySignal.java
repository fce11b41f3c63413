package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.List;

/**
 * How well the item goes with what the person did since the models learnt. It falls silent with the
 * next night, when the models know of it and have their say themselves.
 */
final class LatelySignal implements Signal {

  @Override
  public String name() {
    return "lately";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var lately = candidate.lately();
    return lately == null ? UNKNOWN : lately.score();
  }

  @Override
  public List<Because> because(Portrait person, Candidate candidate) {
    var lately = candidate.lately();
    return lately == null || lately.because() == null ? List.of() : List.of(lately.because());
  }
}
