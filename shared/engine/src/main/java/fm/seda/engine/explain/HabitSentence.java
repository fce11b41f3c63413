package fm.seda.engine.explain;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "You like this one", "You have played this one". */
final class HabitSentence implements Sentence {

  @Override
  public String signal() {
    return "habit";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    return person.affinityTo(candidate.ref()).map(HabitSentence::say).orElse(null);
  }

  // to have played something is not to have said that one likes it
  private static @Nullable String say(Affinity affinity) {
    if (Known.isPraised(affinity)) {
      return "You like this one";
    }
    return affinity.count(InteractionType.PLAY) > 0 ? "You have played this one" : null;
  }
}
