package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;

/** "People around your friends are into this". */
final class CircleSentence implements Sentence {

  @Override
  public String signal() {
    return "circle";
  }

  @Override
  public String say(Portrait person, Candidate candidate, Contribution contribution) {
    return "People around your friends are into this";
  }
}
