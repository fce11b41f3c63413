package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.portrait.Portrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What lies where the person's taste points: around each of its centres, as many as it is worth.
 */
final class ContentSource implements CandidateSource {

  private final VectorStore vectors;

  ContentSource(VectorStore vectors) {
    this.vectors = vectors;
  }

  @Override
  public String name() {
    return "content";
  }

  @Override
  public List<Found> collect(Portrait person, Kind kind, int limit) {
    var found = new ArrayList<Found>();
    var rest = limit;
    // the heaviest, which is the first, gets what rounding leaves
    for (int i = person.taste().size() - 1; i >= 0; i--) {
      var centre = person.taste().get(i);
      var part = i == 0 ? rest : Math.min(rest, (int) Math.round(limit * centre.share()));
      found.addAll(around(centre, person, kind, part));
      rest -= part;
    }
    return found;
  }

  private List<Found> around(TasteCentre centre, Portrait person, Kind kind, int limit) {
    if (limit == 0) {
      return List.of();
    }
    var listener = person.listener();
    var query =
        new VectorStore.Query(
            kind, listener.space(), centre.direction(), Set.of(), listener.dislikedGenres(), limit);
    return vectors.nearest(query).stream()
        .map(near -> Found.plain(near.item()).with(near.vector()))
        .toList();
  }
}
