package fm.seda.storage.catalogue;

import fm.seda.engine.port.GenreCounts;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts how common genres are, and keeps the answer for some minutes: it hardly moves, and is
 * asked for whenever somebody is ranked for. Safe for use by several threads.
 */
final class GenreCensus {

  private static final String COUNT = SqlFile.read(GenreCensus.class, "genre_counts.sql");
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int PER_KIND = 5_000;

  private final Database database;
  private final Clock clock;
  private volatile @Nullable Counted latest;

  GenreCensus(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Of the last ten minutes; counted now if there is nothing as new. */
  GenreCounts counts() {
    var now = clock.instant();
    var known = latest;
    if (known == null || known.at().plus(KEPT).isBefore(now)) {
      known = new Counted(count(), now);
      latest = known;
    }
    return known.counts();
  }

  private GenreCounts count() {
    var byGenre =
        database.asJob(handle ->
            handle
                .createQuery(COUNT)
                .bind("per_kind", PER_KIND)
                .reduceRows(
                    new HashMap<String, Long>(),
                    (found, row) -> {
                      found.put(
                          row.getColumn("genre", String.class),
                          row.getColumn("bearing", Long.class));
                      return found;
                    }));
    var items = byGenre.remove("");
    return GenreCounts.of(items == null ? 0 : items, byGenre);
  }

  private record Counted(GenreCounts counts, Instant at) {}
}
