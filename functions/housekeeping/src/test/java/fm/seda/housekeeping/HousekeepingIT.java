package fm.seda.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.worker.WorkerFunction;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HousekeepingIT {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final TestDatabase db = TestDatabase.fresh();
  private final ApplicationContext context =
      ApplicationContext.builder()
          .properties(FunctionSettings.in(db, "seda_worker").toMap())
          .singletons(Clock.fixed(NOW, ZoneOffset.UTC))
          .start();
  private final WorkerFunction function = new WorkerFunction(context) {};

  @AfterEach
  void stop() {
    context.close();
  }

  @Test
  void findsOutWhatIsPopular() {
    var loved = Items.item(Kind.ROOM, "#loved", 0.1, "house");
    var ignored = Items.item(Kind.ROOM, "#ignored", 0.9, "house");
    context.getBean(ItemBatch.class).upsert(List.of(loved, ignored));
    like(loved);

    assertThat(run("popularity")).contains("\"itemsChanged\":2", "\"engagementsChanged\":1");

    assertThat(mostPopular()).isEqualTo(loved.ref().id());
  }

  @Test
  void makesPartitionsAndDropsWhatIsPastItsTime() {
    slate(NOW.minus(Duration.ofDays(91)));
    slate(NOW.minus(Duration.ofDays(89)));

    assertThat(run("retention"))
        .contains("\"partitionsMade\":4", "\"partitionsDropped\":0", "\"rowsDeleted\":1");
    assertThat(run("retention"))
        .contains("\"partitionsMade\":0", "\"partitionsDropped\":0", "\"rowsDeleted\":0");
  }

  @Test
  void namesTheJobsItKnows() {
    assertThatThrownBy(() -> run("spring-cleaning"))
        .hasMessageContaining("spring-cleaning")
        .hasMessageContaining("popularity, retention, rewrap-grants");
  }

  private String run(String job) {
    return LambdaEvent.job(job).wake(function);
  }

  private UUID person(UUID id) {
    db.owner()
        .asJobDo(sql ->
            sql.execute("insert into users (id, auth_user_id) values (?, ?)", id, id.toString()));
    return id;
  }

  private void like(Item item) {
    var person = person(UUID.randomUUID());
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into affinities (user_id, kind, item_id, weight, last_at)"
                    + " values (?, ?, ?, 2, ?)",
                person,
                item.kind().wireName(),
                item.ref().id(),
                NOW));
  }

  private void slate(Instant shown) {
    var person = person(UUID.randomUUID());
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into slates"
                    + " (id, user_id, surface, source, model_version, generated_at, shown_at, cards)"
                    + " values (?, ?, 'discover', 'live', '1', ?, ?, '{}')",
                UUID.randomUUID(),
                person,
                shown,
                shown));
  }

  private UUID mostPopular() {
    return db.app()
        .asJob(sql ->
            sql.select(
                    "select item_id from popular where kind = 'room' and genre = 'house' and rank = 1")
                .mapTo(UUID.class)
                .one());
  }
}
