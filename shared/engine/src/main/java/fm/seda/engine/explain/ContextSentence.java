package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.wish.Circumstance;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "Good for a workout and an energetic mood": what of the situation it truly goes with. */
final class ContextSentence implements Sentence {

  /** Only what goes clearly better with it than not may be called good for it. */
  private static final double GOOD = 0.6;

  @Override
  public String signal() {
    return "context";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    var fitting =
        person.wish().situation().circumstances().stream()
            .filter(it -> it.sound().likeness(candidate.item()).orElse(0) >= GOOD)
            .map(Circumstance::words)
            .collect(Collectors.joining(" and "));
    return fitting.isEmpty() ? null : "Good for " + fitting;
  }
}
