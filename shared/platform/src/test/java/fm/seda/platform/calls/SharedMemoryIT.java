package fm.seda.platform.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.calls.BreakerMemory;
import fm.seda.calls.Tally;
import fm.seda.platform.redis.Redis;
import fm.seda.testkit.redis.RedisServer;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedMemoryIT {

  private static final Tally FAILED = Tally.of(true, false);

  private final RedisServer server = RedisServer.start(0);
  private final ApplicationContext context =
      ApplicationContext.run(
          Map.of(
              "seda.redis.url", server.uri().toString(),
              "seda.database.url", "jdbc:postgresql://127.0.0.1:1/none",
              "seda.database.user", "nobody",
              "seda.database.password", "none"));
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private final BreakerMemory memory = memory();
  private final BreakerMemory another = memory();

  private BreakerMemory memory() {
    return new SharedMemory(context.getBean(Redis.class), "test:breaker", () -> now);
  }

  @AfterEach
  void stop() {
    context.close();
    server.close();
  }

  @Test
  void countsTheCallsOfAll() {
    memory.add(Tally.of(false, false));
    memory.add(FAILED);

    assertThat(another.add(Tally.of(true, true))).isEqualTo(new Tally(3, 2, 1));
  }

  @Test
  void losesNoneOfManyAtOnce() throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(8)) {
      threads.invokeAll(
          IntStream.range(0, 200)
              .<Callable<Tally>>mapToObj(_ -> () -> memory.add(FAILED))
              .toList());
    }

    assertThat(another.add(FAILED)).isEqualTo(new Tally(201, 201, 0));
  }

  @Test
  void forgetsAfterAMinute() {
    memory.add(FAILED);
    now = now.plus(Duration.ofSeconds(49));
    assertThat(memory.add(FAILED).calls()).isEqualTo(2);
    now = now.plus(Duration.ofSeconds(11));

    assertThat(memory.add(FAILED).calls()).isEqualTo(2);
  }

  @Test
  void opensAndClosesForAllAndForgetsWhatLedToIt() {
    memory.add(FAILED);
    memory.open(now.plusSeconds(60));

    assertThat(another.openUntil()).contains(now.plusSeconds(60));
    assertThat(another.add(FAILED).calls()).isOne();

    another.close();
    assertThat(memory.openUntil()).isEmpty();
  }

  @Test
  void letsOneTry() {
    assertThat(memory.takeProbe(Duration.ofSeconds(10))).isTrue();
    assertThat(another.takeProbe(Duration.ofSeconds(10))).isFalse();

    memory.open(now.plusSeconds(60));
    assertThat(another.takeProbe(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void goesOnAloneWithoutRedis() {
    server.stop();

    assertThat(memory.add(FAILED)).isEqualTo(new Tally(1, 1, 0));
    memory.open(now.plusSeconds(60));
    assertThat(memory.openUntil()).contains(now.plusSeconds(60));
    assertThat(another.openUntil()).isEmpty();
  }
}
