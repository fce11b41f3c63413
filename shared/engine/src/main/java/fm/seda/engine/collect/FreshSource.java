package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.portrait.Portrait;

/**
 * What is new, in the genres the person likes if any are known: nobody has touched it yet, so no
 * other source would bring it.
 */
final class FreshSource implements CandidateSource {

  private final Catalog catalog;

  FreshSource(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String name() {
    return "fresh";
  }

  @Override
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    catalog.newest(kind, person.genres().top(), limit).forEach(into::add);
  }
}
