package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Matches the genres you chose: house, jazz". */
final class GenreSentence implements Sentence {

  private static final int NAMED = 3;

  @Override
  public String signal() {
    return "genre";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    var genres = candidate.item().genres();
    var chosen = genres.stream().filter(person.genres().chosen()::contains).limit(NAMED).toList();
    if (!chosen.isEmpty()) {
      var which = chosen.size() == 1 ? "a genre" : "the genres";
      return "Matches " + which + " you chose: " + String.join(", ", chosen);
    }
    return heard(person, genres);
  }

  private static @Nullable String heard(Portrait person, List<String> genres) {
    return genres.stream()
        .filter(person.genres()::likes)
        .findFirst()
        .map(genre ->
            person.isSeeded()
                ? "More " + genre + ", like what you started from"
                : "More of the " + genre + " in your history")
        .orElse(null);
  }
}
