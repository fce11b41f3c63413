package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "Sounds the way you asked for". */
final class WantedSentence implements Sentence {

  /** The best there is may still be far off; only what is nearer than this may be called so. */
  private static final double NEAR = 0.75;

  @Override
  public String signal() {
    return "wanted";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    return person.wish().sound().likeness(candidate.item()).orElse(0) < NEAR
        ? null
        : "Sounds the way you asked for";
  }
}
