package fm.seda.storage.session;

import fm.seda.domain.port.ReadinessProbe;
import fm.seda.domain.problem.Unavailable;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.JdbiException;

/** Whether the database answers; without it nothing works. */
@Singleton
public final class DatabaseProbe implements ReadinessProbe {

  private static final int PATIENCE_SECONDS = 2;

  private final Database database;

  /** Probes this database. */
  public DatabaseProbe(Database database) {
    this.database = database;
  }

  @Override
  public String dependency() {
    return "database";
  }

  @Override
  public boolean required() {
    return true;
  }

  @Override
  public boolean answers() {
    try {
      return database.asJob(sql ->
          sql.createQuery("select true")
              .setQueryTimeout(PATIENCE_SECONDS)
              .mapTo(Boolean.class)
              .one());
    } catch (Unavailable | JdbiException e) {
      return false;
    }
  }
}
