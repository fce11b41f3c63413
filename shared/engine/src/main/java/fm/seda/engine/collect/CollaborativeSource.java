package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.portrait.Portrait;

/**
 * What people like who like what the person likes, or who share friends with them if they are new,
 * as last night's models have it.
 */
final class CollaborativeSource implements CandidateSource {

  private final LearntTaste taste;

  CollaborativeSource(LearntTaste taste) {
    this.taste = taste;
  }

  @Override
  public String name() {
    return "collaborative";
  }

  @Override
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    var listener = person.listener();
    if (!listener.personalised()) {
      return;
    }
    taste
        .best(listener.userId(), kind, limit)
        .ifPresent(
            best -> best.items().forEach(it -> into.add(it.item()).learnt(Learnt.of(it, best))));
  }
}
