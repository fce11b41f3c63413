package fm.seda.storage.slates;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.slate.Slate;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists of those who leave, while they leave and after. */
class LeavingIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Json JSON = new Json(ObjectMapper.getDefault());
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final StoragePorts ports = new StoragePorts(DB.app(), Clock.systemUTC());
  private final SomebodysLists mirasLists = new SomebodysLists(DB);
  private final UUID mira = mirasLists.mira;
  private final Slate slate = mirasLists.ranked(NOW, mirasLists.house);

  @Test
  void takesTheListsAlong() {
    ports.slates().save(slate);
    assertThat(cards()).isOne();

    leave();

    assertThat(cards()).isZero();
  }

  @Test
  void nothingIsKeptForWhoHasLeft() {
    leave();

    ports.slates().save(slate);
    assertThat(new ManySlates(DB.worker(), JSON).savesFromBatch(List.of(slate))).isTrue();

    assertThat(cards()).isZero();
  }

  @Test
  @Timeout(60)
  void takesAlongWhatIsBeingWritten() {
    var leaving =
        DB.owner()
            .asJob(sql -> {
              new Replacement(JSON).run(sql, List.of(slate), Origin.REAL_TIME);
              var gone = CompletableFuture.runAsync(this::leave);
              while (!isWaitedFor(sql)) {
                Thread.onSpinWait();
              }
              return gone;
            });
    leaving.join();

    assertThat(cards()).isZero();
  }

  private void leave() {
    DB.owner().asJobDo(sql -> sql.execute("delete from users where id = ?", mira));
  }

  private static boolean isWaitedFor(Handle sql) {
    return sql.select(
            "select exists (select 1 from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid)))")
        .mapTo(Boolean.class)
        .one();
  }

  private int cards() {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery("select count(*) from recommendations where user_id = :user")
                .bind("user", mira)
                .mapTo(Integer.class)
                .one());
  }
}
