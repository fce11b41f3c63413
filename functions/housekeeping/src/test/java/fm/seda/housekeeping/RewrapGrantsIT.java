package fm.seda.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.linking.GrantSeals;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.worker.WorkerFunction;
import fm.seda.providers.oauth.Grant;
import fm.seda.storage.linking.LinkedAccounts;
import fm.seda.storage.linking.NewLink;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.LambdaApplicationContextBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewrapGrantsIT {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final int MORE_THAN_A_BATCH = 103;

  @TempDir Path folder;
  private final TestDatabase db = TestDatabase.fresh();
  private Path keys = Path.of("");

  @BeforeEach
  void addTheFirstKey() throws IOException {
    keys = folder.resolve("vault");
    addKey("first");
  }

  @Test
  void movesEveryGrantToTheCurrentKeyAndThenNoMore() throws IOException {
    var people = new ArrayList<UUID>();
    inFunction(context -> {
      for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
        people.add(link("grant-" + i, context));
      }
      assertThat(run(context)).contains("\"rewrapped\":0", "\"left\":0");
    });
    addKey("second");

    inFunction(context ->
        assertThat(run(context)).contains("\"rewrapped\":" + MORE_THAN_A_BATCH, "\"left\":0"));

    assertThat(keyIds()).containsExactly("second");
    inFunction(context -> {
      assertThat(run(context)).contains("\"rewrapped\":0");
      for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
        assertThat(token(people.get(i), context)).isEqualTo("grant-" + i);
      }
    });
  }

  @Test
  void theOldKeyIsNotNeededAfterwards() throws IOException {
    var people = new ArrayList<UUID>();
    inFunction(context -> people.add(link("ada's", context)));
    addKey("second");
    inFunction(RewrapGrantsIT::run);
    var lines = Files.readAllLines(keys);
    Files.write(keys, List.of(lines.getLast()));

    inFunction(context -> assertThat(token(people.getFirst(), context)).isEqualTo("ada's"));
  }

  @Test
  void oneThatCannotBeOpenedKeepsNobodyWaiting() throws IOException {
    inFunction(context -> {
      link("one", context);
      var moved = link("two", context);
      link("three", context);
      db.owner()
          .asJobDo(sql ->
              sql.execute(
                  """
                  update linked_accounts set refresh_token_encrypted =
                    (select refresh_token_encrypted from linked_accounts where user_id <> ? limit 1)
                  where user_id = ?\
                  """,
                  moved,
                  moved));
    });
    addKey("second");

    inFunction(context -> assertThat(run(context)).contains("\"rewrapped\":2", "\"left\":1"));
    inFunction(context -> assertThat(run(context)).contains("\"rewrapped\":0", "\"left\":1"));
  }

  @Test
  void onlyThisJobNeedsKeys() {
    try (var context =
        new LambdaApplicationContextBuilder()
            .properties(FunctionSettings.in(db, "seda_worker").toMap())
            .start()) {
      assertThat(LambdaEvent.job("retention").wake(new WorkerFunction(context) {}))
          .contains("rowsDeleted");
      assertThatThrownBy(() -> run(context)).hasMessageContaining("seda.vault.key");
    }
  }

  private void inFunction(Consumer<ApplicationContext> work) {
    try (var context =
        new LambdaApplicationContextBuilder()
            .properties(
                FunctionSettings.in(db, "seda_worker")
                    .with(Map.of("seda.vault.key-file", keys.toString()))
                    .toMap())
            .start()) {
      work.accept(context);
    }
  }

  private UUID link(String token, ApplicationContext context) {
    var person = new TestPeople(db).add(UUID.randomUUID().toString());
    var grant = new Grant(new Secret(token), null, List.of(), null);
    var sealed = context.getBean(GrantSeals.class).seal(person, MusicProvider.DEEZER, grant);
    context
        .getBean(LinkedAccounts.class)
        .store(new NewLink(person, MusicProvider.DEEZER, null, List.of(), sealed, NOW, "1"), NOW);
    return person;
  }

  private String token(UUID person, ApplicationContext context) {
    var sealed =
        db.owner()
            .<byte[]>asJob(sql ->
                sql.createQuery(
                        "select refresh_token_encrypted from linked_accounts where user_id = :id")
                    .bind("id", person)
                    .mapTo(byte[].class)
                    .one());
    return context
        .getBean(GrantSeals.class)
        .open(person, MusicProvider.DEEZER, sealed)
        .accessToken()
        .reveal();
  }

  private List<String> keyIds() {
    return db.owner()
        .asJob(sql ->
            sql.select("select distinct key_id from linked_accounts").mapTo(String.class).list());
  }

  private void addKey(String id) throws IOException {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    Files.writeString(
        keys,
        id + " " + Base64.getEncoder().encodeToString(key) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static String run(ApplicationContext context) {
    return LambdaEvent.job("rewrap-grants").wake(new WorkerFunction(context) {});
  }
}
