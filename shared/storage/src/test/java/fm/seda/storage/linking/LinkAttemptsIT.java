package fm.seda.storage.linking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestPeople;
import fm.seda.storage.upkeep.Upkeep;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkAttemptsIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(10));

  private final LinkAttempts attempts = new LinkAttempts(DB.app());
  private final UUID ada = new TestPeople(DB).add(UUID.randomUUID().toString());
  private final byte[] state = UUID.randomUUID().toString().getBytes(UTF_8);

  @Test
  void anAttemptIsAnsweredOnce() {
    begin();

    var used = attempts.use(state, NOW.plusSeconds(60)).orElseThrow();

    assertThat(used.userId()).isEqualTo(ada);
    assertThat(used.provider()).isEqualTo(MusicProvider.SPOTIFY);
    assertThat(used.browserHash()).isEqualTo("browser".getBytes(UTF_8));
    assertThat(used.sealedVerifier()).isEqualTo("sealed".getBytes(UTF_8));
    assertThat(used.returnTo()).isEqualTo("https://app.example/");
    assertThat(used.consentedAt()).isEqualTo(NOW);
    assertThat(used.consentVersion()).isEqualTo("2026-11");
    assertThat(attempts.use(state, NOW.plusSeconds(61))).isEmpty();
  }

  @Test
  void itEndsWithItsTime() {
    begin();

    assertThat(attempts.use(state, LATER)).isEmpty();
  }

  @Test
  void nobodyIsAnsweredForAStateThereIsNot() {
    begin();

    assertThat(attempts.use("another".getBytes(UTF_8), NOW)).isEmpty();
  }

  @Test
  void ofManyAtOnceOneIsAnswered() throws InterruptedException {
    begin();

    try (var threads = Executors.newFixedThreadPool(8)) {
      var answered =
          threads
              .invokeAll(
                  IntStream.range(0, 32)
                      .<Callable<Boolean>>mapToObj(_ -> () -> attempts.use(state, NOW).isPresent())
                      .toList())
              .stream()
              .map(Future::resultNow)
              .filter(it -> it)
              .count();
      assertThat(answered).isOne();
    }
  }

  @Test
  void nobodyReadsAttemptsOrMakesThemForOthers() {
    begin();

    assertThatThrownBy(() ->
            DB.app()
                .asPersonDo(
                    ada, sql -> sql.select("select 1 from link_attempts").mapToMap().list()))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() ->
            DB.app()
                .asPersonDo(
                    UUID.randomUUID(),
                    sql ->
                        sql.execute(
                            "insert into link_attempts values ('x', ?, 'spotify', 'b', null, 'r', now(), '1', now(), now())",
                            ada)))
        .hasMessageContaining("row-level security");
  }

  @Test
  void housekeepingForgetsThoseWhoseTimeIsOver() {
    begin();
    var upkeep = new Upkeep(DB.worker());

    upkeep.deleteExpired(LATER, Duration.ofDays(1));
    assertThat(kept()).isOne();

    upkeep.deleteExpired(LATER.plusSeconds(1), Duration.ofDays(1));
    assertThat(kept()).isZero();
  }

  private long kept() {
    return DB.owner()
        .<Long>asJob(sql ->
            sql.createQuery("select count(*) from link_attempts where user_id = :ada")
                .bind("ada", ada)
                .mapTo(Long.class)
                .one());
  }

  private void begin() {
    attempts.begin(
        state,
        new LinkAttempt(
            ada,
            MusicProvider.SPOTIFY,
            "browser".getBytes(UTF_8),
            "sealed".getBytes(UTF_8),
            "https://app.example/",
            NOW,
            "2026-11"),
        NOW,
        LATER);
  }
}
