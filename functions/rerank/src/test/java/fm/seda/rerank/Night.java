package fm.seda.rerank;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A function that ranks everybody, at an hour that stands still, and the database it works on. */
final class Night implements AutoCloseable {

  final TestDatabase db = TestDatabase.fresh();
  final TestQueues queues = new TestQueues(Queues.RERANK);
  final ApplicationContext context;
  final RerankHandler handler;

  /**
   * @param surfaces which are ranked; all if that is empty
   */
  Night(String surfaces) {
    context =
        ApplicationContext.builder()
            .properties(
                FunctionSettings.in(db, "seda_worker")
                    .with(queues.settings())
                    .with(Map.of("seda.rerank.surfaces", surfaces))
                    .toMap())
            .singletons(Clock.fixed(SmallCity.NOW, ZoneOffset.UTC))
            .start();
    handler = new RerankHandler(context);
  }

  void rankAlone(UUID person) {
    LambdaEvent.of(
            """
            {"type": "rerank.user", "id": "%s", "userId": "%s", "cell": "us",
             "occurredAt": "2026-03-01T10:00:01Z", "reason": "like"}\
            """
                .formatted(UUID.randomUUID(), person)
                .replace("\n", " "))
        .wake(handler);
  }

  void passes() {
    LambdaEvent.job("rerank-all").wake(handler);
    assertThat(LambdaEvent.of(queues.drain(Queues.RERANK)).wake(handler))
        .isEqualTo("{\"batchItemFailures\":[]}");
  }

  List<String> texts(String sql) {
    return db.owner().asJob(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  void execute(String sql) {
    db.owner().asJobDo(handle -> handle.execute(sql));
  }

  @Override
  public void close() {
    context.close();
    queues.close();
  }
}
