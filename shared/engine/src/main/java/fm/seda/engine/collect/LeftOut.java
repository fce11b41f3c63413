package fm.seda.engine.collect;

import fm.seda.engine.portrait.Portrait;
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

  private final Portrait person;
  private final @Nullable Learnt lowest;
  private final @Nullable Lately nothing;

  /** Of these, which are all of one kind. */
  LeftOut(Portrait person, Collection<Sighting> all) {
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
    this.person = person;
    this.lowest = low;
    this.nothing = none;
  }

  Candidate complete(Sighting it) {
    var learnt = it.learnt();
    var lately = it.lately();
    var createdAt = it.item().createdAt();
    var low =
        learnt == null && lowest != null && createdAt.isBefore(lowest.trainedAt()) ? lowest : null;
    var none =
        lately == null && nothing != null && createdAt.isBefore(nothing.trainedAt())
            ? nothing
            : null;
    return (low == null && none == null) || likes(it)
        ? it.with(learnt, lately)
        : it.with(learnt == null ? low : learnt, lately == null ? none : lately);
  }

  private boolean likes(Sighting it) {
    var affinity = person.affinityTo(it.item().ref());
    return affinity.isPresent() && affinity.get().weight() > 0;
  }
}
