package fm.seda.storage.spaces;

import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Tables that were live once and take up room since. */
@Singleton
public final class FormerTables {

  /** No function runs for longer, so nobody thinks any more that it is live. */
  private static final Duration IN_USE = Duration.ofMinutes(15);

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Database database;
  private final VectorTables tables;
  private final Clock clock;

  /** Works on this database, as a job. */
  public FormerTables(Database database, VectorTables tables, Clock clock) {
    this.database = database;
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * Drops those that were live a while ago, after which there is no going back to them. People
   * whose taste is still of such a space count as new until it is computed again.
   *
   * @return the names of those that are gone. One that somebody was reading is left for next time
   */
  public List<String> drop() {
    var gone = new ArrayList<String>();
    for (var table : droppable()) {
      if (drop(table)) {
        gone.add(table.name());
      }
    }
    tables.forget();
    return gone;
  }

  private List<VectorTable> droppable() {
    return database.asJob(sql -> {
      var ids =
          sql.createQuery(
                  "select id from vector_tables where state = 'former' and retired_at < :at")
              .bind("at", clock.instant().minus(IN_USE))
              .mapTo(Short.class)
              .set();
      return VectorTables.read(sql).stream().filter(it -> ids.contains(it.id())).toList();
    });
  }

  private boolean drop(VectorTable table) {
    try {
      database.asJobDo(
          sql -> sql.execute("select drop_vector_table(cast(? as smallint))", table.id()));
      return true;
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException cause
          && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
        return false;
      }
      throw e;
    }
  }
}
