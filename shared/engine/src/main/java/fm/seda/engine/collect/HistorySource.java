package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import java.util.List;

/** What the person likes already, for lists on which that is welcome. */
final class HistorySource implements CandidateSource {

  @Override
  public String name() {
    return "history";
  }

  @Override
  public List<Found> collect(Portrait person, Kind kind, int limit) {
    return person.known().stream()
        .filter(it -> it.item().kind() == kind)
        .limit(limit)
        .map(it -> new Found(it.item(), it.vector(), null, null, null))
        .toList();
  }
}
