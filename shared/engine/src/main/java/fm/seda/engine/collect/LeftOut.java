package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the models think of items they did not name. They judged every item there was and named the
 * best, so the others are no better than the lowest of those. Nothing follows for an item that came
 * since, nor for one the person likes already: those the models leave out however good they are.
 */
final class LeftOut {

  private final Map<Kind, Learnt> lowest = new EnumMap<>(Kind.class);

  LeftOut(Collection<Candidate> all) {
    for (var it : all) {
      var learnt = it.learnt();
      if (learnt != null) {
        lowest.merge(it.item().kind(), learnt.lowest(learnt), Learnt::lowest);
      }
    }
  }

  Candidate complete(Portrait person, Candidate it) {
    var below = lowest.get(it.item().kind());
    return it.learnt() == null
            && below != null
            && it.item().createdAt().isBefore(below.trainedAt())
            && !likes(person, it)
        ? it.withLearnt(below)
        : it;
  }

  private static boolean likes(Portrait person, Candidate it) {
    return person.affinityTo(it.ref()).filter(affinity -> affinity.weight() > 0).isPresent();
  }
}
