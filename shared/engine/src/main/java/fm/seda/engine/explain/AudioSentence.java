package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "Sounds like what you play". */
final class AudioSentence implements Sentence {

  /** Only of what sounds more alike than this, among the candidates, may it be said. */
  private static final double ALIKE = 0.5;

  @Override
  public String signal() {
    return "audio";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    return contribution.value() < ALIKE ? null : "Sounds like what you play";
  }
}
