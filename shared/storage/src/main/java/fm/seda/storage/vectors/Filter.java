package fm.seda.storage.vectors;

import fm.seda.domain.Kind;
import fm.seda.engine.port.VectorStore;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/** Which rows of a search count, whatever direction it looks in. */
record Filter(Kind kind, Set<String> genres, Set<String> excludedGenres) {

  static Filter of(VectorStore.Query query) {
    return new Filter(query.kind(), query.genres(), query.excludedGenres());
  }

  /** Binds {@code :kind, :genres, :excluded}. */
  Query bind(Query statement) {
    return statement
        .bind("kind", kind.wireName())
        .bindArray("genres", String.class, (Object[]) genres.toArray(String[]::new))
        .bindArray("excluded", String.class, (Object[]) excludedGenres.toArray(String[]::new));
  }
}
