package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import java.util.OptionalDouble;

/** How popular the item is with everyone. */
final class PopularitySignal implements Signal {

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public OptionalDouble read(Portrait person, Candidate candidate) {
    return OptionalDouble.of(Math.clamp(candidate.item().popularity(), 0.0, 1.0));
  }
}
