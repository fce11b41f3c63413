package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** "Popular in house", "Trending now". */
final class PopularitySentence implements Sentence {

  /** Only what is more popular than this among the candidates may be called so. */
  private static final double POPULAR = 0.5;

  @Override
  public String signal() {
    return "popularity";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    if (contribution.value() < POPULAR) {
      return null;
    }
    return TellingGenre.of(candidate.item(), person)
        .map(genre -> "Popular in " + genre)
        .orElse("Trending now");
  }
}
