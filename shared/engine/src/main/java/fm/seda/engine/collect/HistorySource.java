package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.VectorStore.Position;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;

/** What the person likes already, for lists on which that is welcome. */
final class HistorySource implements CandidateSource {

  @Override
  public String name() {
    return "history";
  }

  @Override
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    person.known().stream()
        .filter(it -> it.item().kind() == kind)
        .limit(limit)
        .forEach(it -> add(it, person, into));
  }

  private static void add(Known known, Portrait person, Candidates into) {
    var sighting = into.add(known.item());
    var vector = known.vector();
    if (vector != null) {
      sighting.at(Position.of(vector, person.directions()));
    }
  }
}
