package fm.seda.engine.collect;

import fm.seda.domain.Affinity;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.portrait.Portrait;
import java.util.List;

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
  public List<Found> collect(Portrait person, Kind kind, int limit) {
    var listener = person.listener();
    if (!listener.personalised()
        || listener.affinities().stream().noneMatch(LatelySource::speaks)) {
      return List.of();
    }
    return taste.since(listener.userId(), kind, limit).map(LatelySource::found).orElse(List.of());
  }

  private static boolean speaks(Affinity affinity) {
    return affinity.weight() > 0;
  }

  private static List<Found> found(LearntTaste.Since since) {
    return since.companions().stream()
        .map(it -> Found.plain(it.item()).with(Lately.of(it, since)))
        .toList();
  }
}
