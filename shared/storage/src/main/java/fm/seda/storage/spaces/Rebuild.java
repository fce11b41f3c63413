package fm.seda.storage.spaces;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.Conflict;
import fm.seda.storage.session.Database;
import fm.seda.storage.spaces.VectorTable.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Handle;

/**
 * Copies the vectors of the live space into a new table with new indexes, and makes that one live.
 * An index into which much was written finds less and takes longer than a new one. If it is cut
 * off, the next run goes on where it stopped.
 */
@Singleton
public final class Rebuild {

  private final Database database;
  private final VectorTables tables;
  private final VectorIndexes indexes;
  private final Clock clock;

  /** Works on this database, as a job. */
  public Rebuild(Database database, VectorTables tables, Clock clock) {
    this.database = database;
    this.tables = tables;
    this.indexes = new VectorIndexes(database);
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param copied vectors, those included that were written meanwhile
   * @param caughtUp those among them that had to be copied while nobody could write
   */
  public record Done(int copied, int caughtUp) {}

  private record Pair(VectorTable old, VectorTable fresh) {}

  /**
   * Does all of it.
   *
   * @throws Conflict if another table became live meanwhile, or nothing was ever embedded
   */
  public Done run() {
    var pair = database.<Pair>asJob(Rebuild::begin);
    int copied = 0;
    for (var kind : Kind.values()) {
      copied += database.<Integer>asJob(sql -> LiveTable.copy(pair.old(), pair.fresh(), kind, sql));
    }
    indexes.build(pair.fresh());
    // what was written while the indexes were built, so that little is left for the end
    copied += database.<Integer>asJob(sql -> LiveTable.copyAll(pair.old(), pair.fresh(), sql));
    int caughtUp = database.<Integer>asJob(sql -> finish(pair, sql));
    tables.forget();
    return new Done(copied + caughtUp, caughtUp);
  }

  private static Pair begin(Handle sql) {
    var live = LiveTable.hold(sql).now();
    if (live.space().provider().isEmpty()) {
      throw new Conflict("There are no vectors yet, so there is no index to rebuild.");
    }
    var id = Promotion.create(live.space(), sql);
    return new Pair(live, VectorTables.named(id, VectorTables.read(sql)));
  }

  private int finish(Pair pair, Handle sql) {
    var live = LiveTable.hold(sql);
    if (live.now().id() != pair.old().id()) {
      throw new Conflict("Another table of vectors became live meanwhile; rebuild that one.");
    }
    int caughtUp = LiveTable.copyAll(pair.old(), pair.fresh(), sql);
    live.replace(pair.fresh(), State.FORMER, clock.instant());
    return caughtUp;
  }
}
