package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;

/** "People with a taste like yours are into this". */
final class CollaborativeSentence implements Sentence {

  @Override
  public String signal() {
    return "collaborative";
  }

  @Override
  public String say(Portrait person, Candidate candidate, Contribution contribution) {
    return "People with a taste like yours are into this";
  }
}
