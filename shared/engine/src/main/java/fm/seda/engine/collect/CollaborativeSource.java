package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.portrait.Portrait;
import java.util.List;

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
  public List<Found> collect(Portrait person, Kind kind, int limit) {
    var listener = person.listener();
    if (!listener.personalised()) {
      return List.of();
    }
    return taste
        .best(listener.userId(), kind, limit)
        .map(CollaborativeSource::found)
        .orElse(List.of());
  }

  private static List<Found> found(LearntTaste.Best best) {
    return best.items().stream()
        .map(it -> Found.plain(it.item()).with(Learnt.of(it, best)))
        .toList();
  }
}
