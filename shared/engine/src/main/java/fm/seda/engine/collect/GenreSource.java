package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.portrait.Portrait;

/** What is popular in the genres a person likes: all there is to go by in their first minute. */
final class GenreSource implements CandidateSource {

  private final Catalog catalog;

  GenreSource(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String name() {
    return "genre";
  }

  @Override
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    var genres = person.genres().top();
    if (!genres.isEmpty()) {
      catalog.popular(kind, genres, limit).forEach(into::add);
    }
  }
}
