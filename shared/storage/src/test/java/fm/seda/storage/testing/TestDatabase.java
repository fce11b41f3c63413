package fm.seda.storage.testing;

import fm.seda.storage.migrations.DatabaseRoles;
import fm.seda.storage.migrations.Migrations;
import fm.seda.storage.session.Database;
import fm.seda.testkit.postgres.PostgresServer;
import fm.seda.testkit.postgres.PostgresServers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh database with every table, seen as each of the three roles. One server serves a module's
 * tests; the tables are made once and copied for each test class, which takes a tenth of a second.
 *
 * <pre>{@code
 * private static final TestDatabase DB = TestDatabase.fresh();
 * DB.app().asPerson(userId, sql -> …);
 * }</pre>
 */
public final class TestDatabase {

  /** The dimension of vectors in tests of the storage alone. */
  public static final int DIM = 384;

  private static final String PASSWORD = "only-for-tests";
  private static final String TEMPLATE = "seda_template";

  private final PostgresServer server;
  private final String name;
  private final Map<String, KeptConnections> connections = new ConcurrentHashMap<>();

  private TestDatabase(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /** A database of its own, migrated and empty. */
  public static TestDatabase fresh() {
    var server = Server.INSTANCE;
    var name = "test_" + UUID.randomUUID().toString().replace("-", "");
    Jdbi.create(source(server, "postgres", server.superuser(), server.password()))
        .useHandle(handle -> handle.execute("create database " + name + " template " + TEMPLATE));
    return new TestDatabase(server, name);
  }

  /** As {@code seda_app}: bound by row-level security. */
  public Database app() {
    return as("seda_app");
  }

  /** As {@code seda_worker}: what jobs use. */
  public Database worker() {
    return as("seda_worker");
  }

  /** As {@code seda_owner}: sees and may do everything. */
  public Database owner() {
    return as("seda_owner");
  }

  // each its own, for one would find itself in the transaction it was called from
  private Database as(String role) {
    return new Database(connections.computeIfAbsent(role, it -> new KeptConnections(source(it))));
  }

  /** Connections of this role, for what takes a data source. */
  public DataSource source(String role) {
    return source(server, name, role, PASSWORD);
  }

  /** The address, for what takes a URL. */
  public String jdbcUrl() {
    return server.jdbcUrl(name);
  }

  /** What every role's password is here. */
  public String password() {
    return PASSWORD;
  }

  /** The server, to stop and start it. */
  public PostgresServer server() {
    return server;
  }

  private static DataSource source(PostgresServer server, String db, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(server.jdbcUrl(db));
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Started with the first test that needs it; stops with the JVM. */
  private static final class Server {
    static final PostgresServer INSTANCE = start();

    private static PostgresServer start() {
      var server = PostgresServers.startForTests(Path.of("target", "postgres"), step -> {});
      server.dropDatabase(TEMPLATE);
      server.createDatabase(TEMPLATE);
      try {
        DatabaseRoles.ensure(
            source(server, TEMPLATE, server.superuser(), server.password()),
            Map.of("seda_owner", PASSWORD, "seda_app", PASSWORD, "seda_worker", PASSWORD));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      Migrations.run(source(server, TEMPLATE, "seda_owner", PASSWORD), DIM);
      return server;
    }
  }
}
