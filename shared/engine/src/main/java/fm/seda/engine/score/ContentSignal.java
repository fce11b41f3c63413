package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.List;

/** How near the item lies to where the person's taste points, to the nearest of its centres. */
final class ContentSignal implements Signal {

  private static final Nearest MODELS = new Nearest(Known::vector, 0.25);

  @Override
  public String name() {
    return "content";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var position = candidate.position();
    return position == null ? UNKNOWN : position.nearness();
  }

  @Override
  public List<Because> because(Portrait person, Candidate candidate) {
    return MODELS.to(person.models(), candidate, candidate.vector());
  }
}
