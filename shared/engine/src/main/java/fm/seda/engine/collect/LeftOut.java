package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the models think of items they did not name. They judged every item there was and named the
 * best, so the others are no better than the lowest of those. Nothing follows for an item that came
 * since, nor for one the person likes already: those the models leave out however good they are.
 *
 * <p>Just so with what the person did lately: what is not named goes with nothing of it, or hardly.
 */
final class LeftOut {

  private final Map<Kind, Learnt> lowest = new EnumMap<>(Kind.class);
  private final Map<Kind, Lately> nothing = new EnumMap<>(Kind.class);

  LeftOut(Collection<Candidate> all) {
    for (var it : all) {
      var learnt = it.learnt();
      if (learnt != null) {
        lowest.merge(it.item().kind(), learnt.lowest(learnt), Learnt::lowest);
      }
      var lately = it.lately();
      if (lately != null) {
        nothing.putIfAbsent(it.item().kind(), lately.nothing());
      }
    }
  }

  Candidate complete(Portrait person, Candidate it) {
    return withNothingLately(person, withLowest(person, it));
  }

  private Candidate withLowest(Portrait person, Candidate it) {
    var below = lowest.get(it.item().kind());
    return it.learnt() == null && below != null && follows(person, it, below.trainedAt())
        ? it.withLearnt(below)
        : it;
  }

  private Candidate withNothingLately(Portrait person, Candidate it) {
    var none = nothing.get(it.item().kind());
    return it.lately() == null && none != null && follows(person, it, none.trainedAt())
        ? it.withLately(none)
        : it;
  }

  private static boolean follows(Portrait person, Candidate it, Instant training) {
    return it.item().createdAt().isBefore(training) && !likes(person, it);
  }

  private static boolean likes(Portrait person, Candidate it) {
    return person.affinityTo(it.ref()).filter(affinity -> affinity.weight() > 0).isPresent();
  }
}
