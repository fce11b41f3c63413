package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** "New in jazz". */
final class NewsSentence implements Sentence {

  /** After that, nothing is called new any more. */
  private static final Duration NEW = Duration.ofDays(30);

  @Override
  public String signal() {
    return "recency";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    var item = candidate.item();
    if (item.createdAt().plus(NEW).isBefore(person.now())) {
      return null;
    }
    return TellingGenre.of(item, person).map(genre -> "New in " + genre).orElse("New here");
  }
}
