package fm.seda.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.worker.WorkerFunction;
import fm.seda.storage.session.Database;
import fm.seda.testkit.postgres.PostgresServer;
import fm.seda.testkit.postgres.PostgresServers;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class MigrateIT {

  private static final PostgresServer SERVER =
      PostgresServers.startForTests(Path.of("target", "postgres"), step -> {});
  private static final String PASSWORD = "only-for-tests";
  private static final String AGAIN = "{\"executed\":0,\"roles\":true,\"partitionsMade\":0}";

  private final String name = "migrate_" + UUID.randomUUID().toString().replace("-", "");
  private final String url = SERVER.createDatabase(name);

  @AfterEach
  void drop() {
    SERVER.dropDatabase(name);
  }

  @Test
  void makesRolesTablesAndPartitionsOnAnEmptyDatabase() {
    assertThat(migrate(complete())).contains("\"roles\":true", "\"partitionsMade\":4");

    assertThat(as("seda_worker", "select count(*) from items")).isEqualTo("0");
    assertThat(as("seda_app", "select count(*) from users")).isEqualTo("0");
    assertThat(as("seda_owner", "select tableowner from pg_tables where tablename = 'tracks'"))
        .isEqualTo("seda_owner");
    assertThat(as("seda_owner", vectorType())).isEqualTo("halfvec(384)");
  }

  @Test
  void changesNothingTheSecondTime() {
    migrate(complete());

    assertThat(migrate(complete())).isEqualTo(AGAIN);
  }

  @Test
  void twoAtOnceDoTheWorkOnce() throws InterruptedException, ExecutionException {
    Callable<String> deployment = () -> migrate(complete());

    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(deployment);
      var second = both.submit(deployment);

      assertThat(List.of(first.get(), second.get()))
          .as("one finds everything done")
          .anyMatch(done -> done.contains("\"executed\":0"))
          .anyMatch(done -> !done.contains("\"executed\":0"));
    }
    assertThat(migrate(complete())).isEqualTo(AGAIN);
  }

  @Test
  void leavesTheRolesAloneWithoutAnAdministrator() {
    migrate(complete());
    var asOwner =
        Map.<String, Object>of(
            "seda.database.url",
            url,
            "seda.database.user",
            "seda_owner",
            "seda.database.password",
            PASSWORD);

    assertThat(migrate(asOwner)).isEqualTo(AGAIN.replace("true", "false"));
  }

  @Test
  void vectorsHaveTheDimensionOfTheCell() {
    var other = new HashMap<>(complete());
    other.put("seda.embeddings.dim", 8);

    migrate(other);

    assertThat(as("seda_owner", vectorType())).isEqualTo("halfvec(8)");
  }

  @Test
  void saysWhichPasswordIsMissing() {
    var incomplete = new HashMap<>(complete());
    incomplete.remove("seda.database.worker-password");

    assertThatThrownBy(() -> migrate(incomplete))
        .hasMessage("seda.database.worker-password is not configured");
  }

  private Map<String, Object> complete() {
    return Map.of(
        "seda.database.url", url,
        "seda.database.user", "seda_owner",
        "seda.database.password", PASSWORD,
        "seda.database.admin-user", SERVER.superuser(),
        "seda.database.admin-password", SERVER.password(),
        "seda.database.owner-password", PASSWORD,
        "seda.database.app-password", PASSWORD,
        "seda.database.worker-password", PASSWORD);
  }

  private static String migrate(Map<String, Object> configuration) {
    try (var context = ApplicationContext.builder().properties(configuration).start()) {
      return LambdaEvent.job("migrate").wake(new WorkerFunction(context) {});
    }
  }

  private String as(String role, String question) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(role);
    source.setPassword(PASSWORD);
    return new Database(source).asJob(sql -> sql.select(question).mapTo(String.class).one());
  }

  private static String vectorType() {
    return """
    select format_type(atttypid, atttypmod) from pg_attribute
    where attrelid = 'item_vectors'::regclass and attname = 'embedding'
    """;
  }
}
