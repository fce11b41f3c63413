package fm.seda.storage.migrations;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to the newest version. Running it again changes nothing.
 *
 * <p>The dimension of vectors is fixed when a cell's database is first migrated; another dimension
 * later needs a new embedding space, not another number here.
 */
public final class Migrations {

  private static final String LOCATION = "classpath:fm/seda/storage/migrations/versions";

  private Migrations() {}

  /**
   * Runs what is missing.
   *
   * @param owner connections as {@code seda_owner}
   * @param dim how many numbers an embedding has in this cell
   * @return how many steps were run
   */
  public static int run(DataSource owner, int dim) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner)
        .locations(LOCATION)
        .javaMigrations(new MatchKeysOfItems())
        .placeholders(Map.of("dim", Integer.toString(dim)))
        .validateMigrationNaming(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
