package fm.seda.storage.vectors;

import fm.seda.storage.session.SqlFile;
import org.jdbi.v3.core.Handle;

/** The two ways to find neighbours. */
enum SearchPlan {
  /** Measures every row the filter leaves. */
  EXACT("exact.sql"),
  /** Walks the HNSW index until enough rows pass the filter. */
  APPROXIMATE("approximate.sql");

  private static final String SETTINGS = SqlFile.read(SearchPlan.class, "settings.sql");

  /** Below this, recall suffers even where little is asked for. */
  private static final int LEAST_EF = 64;

  /** What pgvector allows at most. */
  private static final int MOST_EF = 1000;

  /** How many index entries a narrow filter may make the scan read. */
  private static final int SCAN = 100_000;

  private final String sql;

  SearchPlan(String file) {
    sql = SqlFile.read(SearchPlan.class, file);
  }

  /** The statement; it takes {@code :kind, :direction, :genres, :excluded, :limit}. */
  String sql() {
    return sql;
  }

  /** Prepares the transaction for this plan, in one round trip. */
  void settle(Handle handle, int limit) {
    handle
        .createQuery(SETTINGS)
        .bind("scan", Integer.toString(SCAN))
        .bind("ef", Integer.toString(Math.clamp(3L * limit, LEAST_EF, MOST_EF)))
        .bind("sort", this == EXACT ? "on" : "off")
        .mapTo(String.class)
        .one();
  }
}
