package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.port.VectorStore.Position;
import fm.seda.engine.portrait.Portrait;
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
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    var taste = person.taste();
    var rest = limit;
    // the heaviest, which is the first, gets what rounding leaves
    for (int i = taste.size() - 1; i >= 0; i--) {
      var centre = taste.get(i);
      var part = i == 0 ? rest : Math.min(rest, (int) Math.round(limit * centre.share()));
      if (part > 0) {
        around(centre, person, kind, part, into);
      }
      rest -= part;
    }
  }

  private void around(TasteCentre centre, Portrait person, Kind kind, int limit, Candidates into) {
    var listener = person.listener();
    var query =
        new VectorStore.Query(
            kind, listener.space(), centre.direction(), Set.of(), listener.dislikedGenres(), limit);
    for (var near : vectors.nearest(query)) {
      into.add(near.item()).at(position(near, person.directions()));
    }
  }

  private static Position position(VectorStore.Neighbour near, List<float[]> directions) {
    return directions.size() == 1
        ? new Position(near.vector(), Math.clamp(near.similarity(), 0.0, 1.0))
        : Position.of(near.vector(), directions);
  }
}
