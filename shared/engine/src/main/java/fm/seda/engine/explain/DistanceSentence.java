package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "Away from what you usually hear". */
final class DistanceSentence implements Sentence {

  /** Only of what is farther than this, among the candidates, may it be said. */
  private static final double FAR = 0.5;

  @Override
  public String signal() {
    return "distance";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    return contribution.value() < FAR ? null : "Away from what you usually hear";
  }
}
