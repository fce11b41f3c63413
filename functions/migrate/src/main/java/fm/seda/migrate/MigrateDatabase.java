package fm.seda.migrate;

import fm.seda.platform.logging.Secret;
import fm.seda.platform.worker.Job;
import fm.seda.storage.migrations.DatabaseRoles;
import fm.seda.storage.migrations.Migrations;
import fm.seda.storage.session.Database;
import fm.seda.storage.upkeep.Upkeep;
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

  private final MigrationSettings settings;
  private final Clock clock;

  MigrateDatabase(MigrationSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "migrate";
  }

  @Override
  public Map<String, Object> run() {
    var done = new LinkedHashMap<String, Object>();
    done.put("roles", settings.adminUser() != null && ensureRoles(settings.adminUser()));
    var owner = as("seda_owner", settings.ownerPassword());
    done.put("migrations", Migrations.run(owner, settings.vectorDim()));
    var partitions =
        new Upkeep(new Database(owner))
            .keepPartitions(clock.instant(), Duration.ofDays(settings.eventsDays()));
    done.put("partitionsMade", partitions.made());
    return done;
  }

  private boolean ensureRoles(String administrator) {
    var passwords = new LinkedHashMap<String, String>();
    passwords.put("seda_owner", settings.ownerPassword().reveal());
    passwords.put("seda_app", needed("seda.database.app-password", settings.appPassword()));
    passwords.put(
        "seda_worker", needed("seda.database.worker-password", settings.workerPassword()));
    var admin =
        as(
            administrator,
            new Secret(needed("seda.database.admin-password", settings.adminPassword())));
    try {
      DatabaseRoles.ensure(admin, passwords);
    } catch (SQLException e) {
      throw new IllegalStateException("the roles could not be created: " + e.getMessage(), e);
    }
    return true;
  }

  private DataSource as(String role, Secret password) {
    var source = new PGSimpleDataSource();
    source.setUrl(settings.url());
    source.setUser(role);
    source.setPassword(password.reveal());
    return source;
  }

  private static String needed(String key, @Nullable Secret value) {
    if (value == null) {
      throw new IllegalStateException(
          key + " is not set; it is needed while seda.database.admin-user is");
    }
    return value.reveal();
  }
}
