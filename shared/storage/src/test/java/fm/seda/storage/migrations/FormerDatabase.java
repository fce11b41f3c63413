package fm.seda.storage.migrations;

import static java.util.stream.Collectors.toMap;

import fm.seda.storage.session.Database;
import fm.seda.storage.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database as it was at a version: of its own, empty, with vectors of two numbers. */
final class FormerDatabase implements AutoCloseable {

  private static final int DIM = 2;
  private static final TestDatabase SERVER = TestDatabase.fresh();

  private final String name = "former_" + UUID.randomUUID().toString().replace("-", "");
  private final String url = SERVER.server().createDatabase(name);

  private FormerDatabase() {}

  static FormerDatabase at(int version) {
    var database = new FormerDatabase();
    database.makeRoles();
    Flyway.configure()
        .dataSource(database.owner())
        .locations("classpath:fm/seda/storage/migrations/versions")
        .javaMigrations(new MatchKeysOfItems())
        .placeholders(Map.of("dim", Integer.toString(DIM)))
        .target(Integer.toString(version))
        .load()
        .migrate();
    return database;
  }

  private void makeRoles() {
    try {
      DatabaseRoles.ensure(
          as(SERVER.server().superuser(), SERVER.server().password()),
          DatabaseRoles.NAMES.stream().collect(toMap(Function.identity(), _ -> SERVER.password())));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Brings it to the newest version. */
  void update() {
    Migrations.run(owner(), DIM);
  }

  void execute(String sql) {
    new Database(owner()).asJobDo(handle -> handle.execute(sql));
  }

  List<String> texts(String question) {
    return new Database(owner()).asJob(sql -> sql.createQuery(question).mapTo(String.class).list());
  }

  @Override
  public void close() {
    SERVER.server().dropDatabase(name);
  }

  private DataSource owner() {
    return as("seda_owner", SERVER.password());
  }

  private DataSource as(String role, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(role);
    source.setPassword(password);
    return source;
  }
}
