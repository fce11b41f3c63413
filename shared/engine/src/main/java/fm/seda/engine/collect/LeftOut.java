package fm.seda.engine.collect;

import fm.seda.engine.portrait.Portrait;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the models think of items they did not name. They judged every item there was and named the
 * best, so the others are no better than the lowest of those. Nothing follows for an item that came
 * since, nor for one the person likes already: those the models leave out however good they are.
 *
 * <p>Just so with what the person did lately: what is not named goes with nothing of it, or hardly.
 */
final class LeftOut {

  private final @Nullable Learnt lowest;
  private final @Nullable Lately nothing;

  /** Of these, which are all of one kind. */
  LeftOut(Collection<Sighting> all) {
    Learnt low = null;
    Lately none = null;
    for (var it : all) {
      var learnt = it.learnt();
      if (learnt != null) {
        low = learnt.lowest(low == null ? learnt : low);
      }
      var lately = it.lately();
      if (lately != null && none == null) {
        none = lately.nothing();
      }
    }
    this.lowest = low;
    this.nothing = none;
  }

  Candidate complete(Portrait person, Sighting it) {
    var learnt = it.learnt();
    if (learnt == null && lowest != null && follows(person, it, lowest.trainedAt())) {
      learnt = lowest;
    }
    var lately = it.lately();
    if (lately == null && nothing != null && follows(person, it, nothing.trainedAt())) {
      lately = nothing;
    }
    return it.with(learnt, lately);
  }

  private static boolean follows(Portrait person, Sighting it, Instant training) {
    return it.item().createdAt().isBefore(training) && !likes(person, it);
  }

  private static boolean likes(Portrait person, Sighting it) {
    return person.affinityTo(it.item().ref()).filter(affinity -> affinity.weight() > 0).isPresent();
  }
}
