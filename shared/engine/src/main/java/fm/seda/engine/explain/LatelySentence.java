package fm.seda.engine.explain;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "Because you like Kaytranada: people who do also like this". */
final class LatelySentence implements Sentence {

  @Override
  public String signal() {
    return "lately";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    return contribution.because().stream()
        .findFirst()
        .map(reason -> because(person, reason))
        .orElse(null);
  }

  private static @Nullable String because(Portrait person, Because reason) {
    return person
        .affinityTo(reason.item())
        .map(it -> act(it, reason.name()))
        .map(act -> "Because you " + act + " also like this")
        .orElse(null);
  }

  // to have come across something is no reason to be shown more of it
  private static @Nullable String act(Affinity affinity, String name) {
    if (Known.isPraised(affinity)) {
      return "like " + name + ": people who do";
    }
    return affinity.count(InteractionType.PLAY) > 0
        ? "listened to " + name + ": people who like it"
        : null;
  }
}
