package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import java.time.Duration;

/** How new the item is: half as much after each week. */
final class RecencySignal implements Signal {

  private static final Duration HALF_LIFE = Duration.ofDays(7);

  @Override
  public String name() {
    return "recency";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var age = Duration.between(candidate.item().createdAt(), person.now()).toSeconds();
    return Math.pow(0.5, (double) Math.max(0, age) / HALF_LIFE.toSeconds());
  }
}
