package fm.seda.engine.explain;

import fm.seda.domain.Kind;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "By the artist of Glowed Up". */
final class CreatorSentence implements Sentence {

  @Override
  public String signal() {
    return "creator";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    var who = candidate.item().kind() == Kind.TRACK ? "artist" : "maker";
    return contribution.because().stream()
        .findFirst()
        .map(known -> "By the " + who + " of " + known.name())
        .orElse(null);
  }
}
