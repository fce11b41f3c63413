package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "People who like Kaytranada also like this". */
final class NeighboursSentence implements Sentence {

  @Override
  public String signal() {
    return "neighbours";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    return contribution.because().stream()
        .findFirst()
        .map(known -> "People who like " + known.name() + " also like this")
        .orElse(null);
  }
}
