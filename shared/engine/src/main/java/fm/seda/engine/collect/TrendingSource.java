package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.portrait.Portrait;
import java.util.List;
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
  public List<Found> collect(Portrait person, Kind kind, int limit) {
    return catalog.popular(kind, Set.of(), limit).stream().map(Found::plain).toList();
  }
}
