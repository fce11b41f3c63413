package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.portrait.Portrait;
import java.util.List;
import java.util.Set;

/** What lies where the person's taste points. */
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
    var taste = person.taste();
    if (taste == null) {
      return List.of();
    }
    var unwanted = person.listener().dislikedGenres();
    return vectors.nearest(new VectorStore.Query(kind, taste, Set.of(), unwanted, limit)).stream()
        .map(near -> new Found(near.item(), near.vector(), null, null))
        .toList();
  }
}
