package fm.seda.rerank;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Not a test but a measurement, which nothing runs unless it is named: how long it takes to rank
 * one person anew after something they did, from the event to the lists in the database and the
 * cache, one person after the other.
 */
class LiveMeasurement {

  private static final String SURFACES = System.getProperty("live.surfaces", "");
  private static final int WARM_UP = 600;
  private static final int MEASURED = 600;

  private final TestDatabase db = TestDatabase.fresh();

  @Test
  void measuresPeopleOneByOne() {
    var city = new LargeCity(db).items().people(WARM_UP + MEASURED).model();
    var queues = new TestQueues(Queues.RERANK);
    var redis = RedisServer.start(0);
    var settings =
        FunctionSettings.in(db, "seda_worker")
            .redis(redis.uri())
            .with(queues.settings())
            .with(Map.of("seda.rerank.surfaces", SURFACES))
            .toMap();
    try (var context = ApplicationContext.run(settings)) {
      var handler = new RerankHandler(context);
      var people = city.everybody();
      for (var person : people.subList(0, WARM_UP)) {
        rank(handler, person);
      }
      var nanos =
          people.subList(WARM_UP, people.size()).stream()
              .mapToLong(person -> rank(handler, person).toNanos())
              .sorted()
              .toArray();
      System.out.printf(
          "MEASURED %s: a person ranked in %.1f ms at the median, %.1f at p95, %.1f at p99%n",
          SURFACES.isEmpty() ? "all surfaces" : SURFACES,
          milliseconds(nanos, 0.5),
          milliseconds(nanos, 0.95),
          milliseconds(nanos, 0.99));
    } finally {
      redis.close();
      queues.close();
    }
  }

  private static Duration rank(RerankHandler handler, UUID person) {
    var event =
        LambdaEvent.of(
            """
            {"type": "rerank.user", "id": "%s", "userId": "%s", "cell": "us",
             "occurredAt": "2026-03-01T10:00:01Z", "reason": "like"}\
            """
                .formatted(UUID.randomUUID(), person));
    var started = System.nanoTime();
    assertThat(event.wake(handler)).isEqualTo("{\"batchItemFailures\":[]}");
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private static double milliseconds(long[] sorted, double quantile) {
    var nanos = sorted[(int) Math.ceil(quantile * sorted.length) - 1];
    return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
