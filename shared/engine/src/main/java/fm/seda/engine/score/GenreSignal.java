package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.Collections;
import java.util.List;

/**
 * How much the item's genres are those the person chose, or those of what they like or start from,
 * each counting by how telling it is.
 */
final class GenreSignal implements Signal {

  private static final int NAMED = 3;

  @Override
  public String name() {
    return "genre";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var genres = candidate.item().genres();
    return person.genres().isEmpty() || genres.isEmpty()
        ? UNKNOWN
        : person.genres().likeness(genres);
  }

  @Override
  public List<Because> because(Portrait person, Candidate candidate) {
    return person.models().stream()
        .filter(known -> !known.item().ref().equals(candidate.ref()))
        .filter(known -> !Collections.disjoint(known.item().genres(), candidate.item().genres()))
        .limit(NAMED)
        .map(known -> new Because(known.item().ref(), known.item().name()))
        .toList();
  }
}
