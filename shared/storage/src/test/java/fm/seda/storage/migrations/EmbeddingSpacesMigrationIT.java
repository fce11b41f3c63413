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

/** A cell that has vectors already learns which space they are of. */
class EmbeddingSpacesMigrationIT {

  private static final TestDatabase SERVER = TestDatabase.fresh();

  private final String name = "spaces_" + UUID.randomUUID().toString().replace("-", "");
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
        .target("21")
        .load()
        .migrate();
  }

  @AfterEach
  void drop() {
    SERVER.server().dropDatabase(name);
  }

  @Test
  void theTableIsOfTheSpaceOfMostVectorsAndTheOthersAreComputedAnew() {
    add("many", "many", "few");

    Migrations.run(owner(), 2);

    assertThat(texts("select concat_ws(' ', name, provider, model, dim, state) from vector_tables"))
        .containsExactly("item_vectors p many 2 live");
    assertThat(texts("select distinct embedding_meta ->> 'model' from item_vectors"))
        .containsExactly("many");
  }

  @Test
  void theTableIsOfNoSpaceWhereThereIsNoVectorYet() {
    Migrations.run(owner(), 2);

    assertThat(texts("select concat_ws(' ', name, provider, dim, state) from vector_tables"))
        .containsExactly("item_vectors 2 live");
  }

  @Test
  void tastesStayAndMayBeOfAnyDimension() {
    execute("insert into users (auth_user_id) values ('mira'), ('noor')");
    execute(
        "insert into user_profiles (user_id, taste_embedding, taste_centres) select id, '[1,0]',"
            + " array['[1,0]'::halfvec] from users where auth_user_id = 'mira'");

    Migrations.run(owner(), 2);
    execute(
        "insert into user_profiles (user_id, taste_embedding, taste_centres) select id, '[1,0,0]',"
            + " array['[1,0,0]'::halfvec] from users where auth_user_id = 'noor'");

    assertThat(texts("select concat(taste_embedding, taste_centres) from user_profiles"))
        .containsExactlyInAnyOrder("[1,0]{\"[1,0]\"}", "[1,0,0]{\"[1,0,0]\"}");
  }

  private void add(String... models) {
    for (var model : models) {
      execute(
          """
          with item as (
            insert into items (kind, id, name) values ('room', gen_random_uuid(), 'room')
            returning kind, id)
          insert into item_vectors (kind, item_id, embedding, embedding_meta, content_hash)
          select kind, id, '[1,0]', jsonb_build_object('provider', 'p', 'model', '%s'), '' from item\
          """
              .formatted(model));
    }
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
