package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "Most who came across this responded to it". */
final class EngagementSentence implements Sentence {

  /** A little more than half, for the number is rounded and an hour old. */
  private static final double MOST = 0.55;

  @Override
  public String signal() {
    return "engagement";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    var engagement = candidate.item().engagement();
    return engagement == null || engagement < MOST
        ? null
        : "Most who came across this responded to it";
  }
}
