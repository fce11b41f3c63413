package fm.seda.storage.migrations;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.storage.session.Database;
import fm.seda.storage.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Items that are there already get their keys and identities. */
class MatchKeysMigrationIT {

  private static final TestDatabase SERVER = TestDatabase.fresh();

  private final String name = "keys_" + UUID.randomUUID().toString().replace("-", "");
  private final String url = SERVER.server().createDatabase(name);

  @BeforeEach
  void asItWasBefore() throws SQLException {
    DatabaseRoles.ensure(
        as(SERVER.server().superuser(), SERVER.server().password()),
        DatabaseRoles.NAMES.stream().collect(toMap(Function.identity(), _ -> SERVER.password())));
    Flyway.configure()
        .dataSource(owner())
        .locations("classpath:fm/seda/storage/migrations/versions")
        .placeholders(Map.of("dim", "2"))
        .target("23")
        .load()
        .migrate();
  }

  @AfterEach
  void drop() {
    SERVER.server().dropDatabase(name);
  }

  @Test
  void itemsFromBeforeAreFoundAsNewOnesAre() {
    add("artist", "Beyoncé", "2020", "{\"spotify\": \"6vWD\"}", "{}");
    add("track", "Halo (Remastered)", "2020", "{}", "{\"artistName\": \"Beyoncé\"}");
    add("track", "Orphan", "2020", "{}", "{}");
    add("room", "#house", "2020", "{\"spotify\": \"room\"}", "{}");

    Migrations.run(owner(), 2);

    assertThat(texts("select concat_ws(' ', kind, match_key) from items"))
        .containsExactlyInAnyOrder("artist beyonce", "track halo/bey", "track", "room");
    assertThat(texts("select concat_ws(' ', kind, system, external_id) from item_identities"))
        .containsExactlyInAnyOrder("artist spotify 6vWD", "room spotify room");
  }

  @Test
  void ofTwoThatClaimOneIdTheOlderHasIt() {
    add("artist", "Young", "2022", "{\"spotify\": \"1\"}", "{}");
    add("artist", "Old", "2021", "{\"spotify\": \"1\"}", "{}");

    Migrations.run(owner(), 2);

    assertThat(texts("select i.name from item_identities d join items i on i.id = d.item_id"))
        .containsExactly("Old");
  }

  @Test
  void manyItemsGetTheirKeysToo() {
    execute(
        "insert into items (kind, id, name) select 'artist', gen_random_uuid(), 'Artist ' || n"
            + " from generate_series(1, 10001) n");

    Migrations.run(owner(), 2);

    assertThat(texts("select count(distinct match_key)::text from items")).containsExactly("10001");
  }

  private void add(String kind, String name, String year, String ids, String attributes) {
    execute(
        """
        insert into items (kind, id, name, created_at, external_ids, attributes)
        values ('%s', gen_random_uuid(), '%s', '%s-01-01', '%s', '%s')\
        """
            .formatted(kind, name, year, ids, attributes));
  }

  private void execute(String sql) {
    new Database(owner()).asJobDo(handle -> handle.execute(sql));
  }

  private List<String> texts(String question) {
    return new Database(owner()).asJob(sql -> sql.createQuery(question).mapTo(String.class).list());
  }

  private PGSimpleDataSource owner() {
    return as("seda_owner", SERVER.password());
  }

  private PGSimpleDataSource as(String role, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(role);
    source.setPassword(password);
    return source;
  }
}
