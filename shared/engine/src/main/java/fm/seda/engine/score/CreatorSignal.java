package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.List;

/**
 * How much of what the person likes, or started from, is by the creator of the item: that is known
 * even of a track nobody has listened to yet.
 */
final class CreatorSignal implements Signal {

  private static final int NAMED = 3;

  @Override
  public String name() {
    return "creator";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    return person.makers().share(candidate.item()).orElse(UNKNOWN);
  }

  @Override
  public List<Because> because(Portrait person, Candidate candidate) {
    return person.models().stream()
        .filter(known -> isBySame(known, candidate))
        .filter(known -> !known.item().ref().equals(candidate.ref()))
        .limit(NAMED)
        .map(known -> new Because(known.item().ref(), known.item().name()))
        .toList();
  }

  private static boolean isBySame(Known known, Candidate candidate) {
    var creator = candidate.item().creator();
    return creator != null && creator.equals(known.item().creator());
  }
}
