package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "Sounds like what you play", "Sounds like what you started from". */
final class AudioSentence implements Sentence {

  /** Only of what sounds more alike than this, among the candidates, may it be said. */
  private static final double ALIKE = 0.5;

  @Override
  public String signal() {
    return "audio";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    if (contribution.value() < ALIKE) {
      return null;
    }
    return "Sounds like what you " + (person.isSeeded() ? "started from" : "play");
  }
}
