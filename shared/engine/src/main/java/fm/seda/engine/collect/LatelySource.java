package fm.seda.engine.collect;

import fm.seda.domain.Affinity;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.portrait.Portrait;

/**
 * What goes with what the person did since the models learnt, so that nobody waits for the night.
 */
final class LatelySource implements CandidateSource {

  private final LearntTaste taste;

  LatelySource(LearntTaste taste) {
    this.taste = taste;
  }

  @Override
  public String name() {
    return "lately";
  }

  @Override
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    var listener = person.listener();
    if (!listener.personalised()
        || listener.affinities().stream().noneMatch(LatelySource::speaks)) {
      return;
    }
    taste
        .since(listener.userId(), kind, limit)
        .ifPresent(since ->
            since.companions().forEach(it -> into.add(it.item()).lately(Lately.of(it, since))));
  }

  private static boolean speaks(Affinity affinity) {
    return affinity.weight() > 0;
  }
}
