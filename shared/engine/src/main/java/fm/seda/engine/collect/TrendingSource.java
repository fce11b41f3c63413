package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.portrait.Portrait;
import java.util.Set;

/** What is popular with everyone. */
final class TrendingSource implements CandidateSource {

  private final Catalog catalog;

  TrendingSource(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String name() {
    return "trending";
  }

  @Override
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    catalog.popular(kind, Set.of(), limit).forEach(into::add);
  }
}
