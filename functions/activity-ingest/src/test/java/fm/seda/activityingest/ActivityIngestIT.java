package fm.seda.activityingest;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivityIngestIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final RedisServer REDIS = RedisServer.start(0);
  private static final TestQueues QUEUES = new TestQueues(Queues.RERANK);
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(
          FunctionSettings.in(DB, "seda_worker")
              .redis(REDIS.uri())
              .with(QUEUES.settings())
              .toMap());

  private final ActivityIngestHandler handler = new ActivityIngestHandler(CONTEXT);
  private final UUID person = person();

  @BeforeEach
  void forgetWhatOtherTestsAskedFor() {
    rerankRequests();
  }

  @AfterAll
  static void stop() {
    CONTEXT.close();
    QUEUES.close();
    REDIS.close();
  }

  @Test
  void writesEachInteractionOnceHoweverOftenItIsDelivered() {
    var message = message(person, "us", like(UUID.randomUUID()));

    assertThat(answer(message, message)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(answer(message)).isEqualTo("{\"batchItemFailures\":[]}");

    assertThat(count("fact_events")).isOne();
    assertThat(likes()).isOne();
  }

  @Test
  void asksForANewRankingEvenWhenTheBatchWasWrittenBefore() {
    var message = message(person, "us", like(UUID.randomUUID()));
    answer(message);
    rerankRequests();

    answer(message);

    assertThat(rerankRequests()).containsExactly(person.toString());
  }

  @Test
  void asksOnceForEachPersonOfABatch() {
    answer(
        message(person, "us", like(UUID.randomUUID())),
        message(person, "us", like(UUID.randomUUID())));

    assertThat(rerankRequests()).containsExactly(person.toString());
  }

  @Test
  void leavesAListAloneForAView() {
    answer(message(person, "us", like(UUID.randomUUID()).replace("\"like\"", "\"view\"")));

    assertThat(count("fact_events")).isOne();
    assertThat(rerankRequests()).isEmpty();
  }

  @Test
  void aPoisonMessageFailsAlone() {
    var answer =
        answer(
            "{\"not\": \"ours\"",
            message(person, "us", like(UUID.randomUUID())),
            message(person, "us", like(UUID.randomUUID()).replace("\"like\"", "\"worship\"")));

    assertThat(answer)
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"m0\"},{\"itemIdentifier\":\"m2\"}]}");
    assertThat(count("fact_events")).isOne();
  }

  @Test
  void refusesMessagesOfAnotherCell() {
    assertThat(answer(message(person, "eu", like(UUID.randomUUID()))))
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m0\"}]}");
    assertThat(count("fact_events")).isZero();
  }

  @Test
  void goesOnWithoutTheCache() {
    REDIS.stop();
    try {
      answer(message(person, "us", like(UUID.randomUUID())));
    } finally {
      REDIS.start();
    }

    assertThat(count("fact_events")).isOne();
    assertThat(rerankRequests()).containsExactly(person.toString());
  }

  private String answer(String... bodies) {
    return answer(LambdaEvent.of(bodies));
  }

  private String answer(LambdaEvent event) {
    return event.wake(handler);
  }

  private List<String> rerankRequests() {
    return QUEUES.drain(Queues.RERANK).stream()
        .map(body -> body.replaceAll(".*\"userId\":\"([^\"]+)\".*", "$1"))
        .toList();
  }

  private int count(String table) {
    return DB.owner()
        .asJob(sql ->
            sql.select("select count(*) from " + table + " where user_id = ?", person)
                .mapTo(Integer.class)
                .one());
  }

  private int likes() {
    return DB.owner()
        .asJob(sql ->
            sql.select("select (counts ->> 'like')::int from affinities where user_id = ?", person)
                .mapTo(Integer.class)
                .one());
  }

  private static UUID person() {
    var id = UUID.randomUUID();
    DB.owner()
        .asJobDo(sql ->
            sql.execute("insert into users (id, auth_user_id) values (?, ?)", id, id.toString()));
    return id;
  }

  private static String like(UUID id) {
    return """
    {"id": "%s", "type": "like", "kind": "room", "itemId": "%s", "context": {"mood": "happy"},
     "occurredAt": "2026-03-01T10:00:00Z"}\
    """
        .formatted(id, UUID.nameUUIDFromBytes(new byte[] {1}))
        .replace("\n", " ");
  }

  private static String message(UUID person, String cell, String interaction) {
    return """
    {"type": "interactions.recorded", "id": "%s", "userId": "%s", "cell": "%s",
     "occurredAt": "2026-03-01T10:00:01Z", "acceptedAt": "2026-03-01T10:00:01Z", "interactions": [%s]}\
    """
        .formatted(UUID.randomUUID(), person, cell, interaction)
        .replace("\n", " ");
  }
}
