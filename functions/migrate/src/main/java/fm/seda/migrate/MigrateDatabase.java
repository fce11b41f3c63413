package fm.seda.migrate;

import fm.seda.domain.Secret;
import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.worker.Job;
import fm.seda.storage.migrations.DatabaseRoles;
import fm.seda.storage.migrations.Migrations;
import fm.seda.storage.session.Database;
import fm.seda.storage.upkeep.Upkeep;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Roles, then tables, then the partitions of the days to come. Running it again changes nothing;
 * two at once wait for each other.
 */
@Singleton
final class MigrateDatabase implements Job {

  private static final String OWNER = "seda_owner";

  /** A deployment drops nothing: only housekeeping knows the retention. */
  private static final Duration KEEP_ALL = Duration.ofDays(36_500);

  private final MigrationSettings database;
  private final int dim;
  private final Clock clock;

  MigrateDatabase(
      MigrationSettings database, @Value("${seda.embeddings.dim:384}") int dim, Clock clock) {
    this.database = database;
    this.dim = dim;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "migrate";
  }

  @Override
  public Map<String, Object> run() {
    var roles = database.adminUser() != null && ensureRoles(database.adminUser());
    var owner = source(database.url(), OWNER, ownerPassword());
    var executed = Migrations.run(owner, dim);
    var partitions = new Upkeep(new Database(owner)).keepPartitions(clock.instant(), KEEP_ALL);
    var done = new LinkedHashMap<String, Object>();
    done.put("executed", executed);
    done.put("roles", roles);
    done.put("partitionsMade", partitions.made());
    return done;
  }

  private boolean ensureRoles(String administrator) {
    var passwords =
        Map.of(
            OWNER,
            ownerPassword(),
            "seda_app",
            needed("app-password", database.appPassword()),
            "seda_worker",
            needed("worker-password", database.workerPassword()));
    var url = database.adminUrl() == null ? database.url() : database.adminUrl();
    try {
      DatabaseRoles.ensure(
          source(url, administrator, needed("admin-password", database.adminPassword())),
          passwords);
    } catch (SQLException e) {
      throw new Unavailable("database", e);
    }
    return true;
  }

  private String ownerPassword() {
    var own = database.ownerPassword() == null ? database.password() : database.ownerPassword();
    return needed("owner-password", own);
  }

  private static DataSource source(String url, String role, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(role);
    source.setPassword(password);
    return source;
  }

  private static String needed(String key, @Nullable Secret value) {
    if (value == null) {
      throw new IllegalStateException("seda.database." + key + " is not configured");
    }
    return value.reveal();
  }
}
