package fm.seda.rerank;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Kind;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RerankIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final RedisServer redis = RedisServer.start(0);
  private final TestQueues queues = new TestQueues(Queues.RERANK);
  private final ApplicationContext context =
      ApplicationContext.run(
          FunctionSettings.in(db, "seda_worker")
              .redis(redis.uri())
              .with(queues.settings())
              .toMap());
  private final RerankHandler handler = new RerankHandler(context);

  @AfterEach
  void stop() {
    context.close();
    queues.close();
    redis.close();
  }

  @Test
  void ranksAPersonFromTheGenresTheyChose() {
    addRooms("jazz", 30);
    addRooms("metal", 30);
    var person = person("ada", "{\"genres\": [\"jazz\"]}");

    assertThat(answer(LambdaEvent.of(rerankUser(person)))).isEqualTo("{\"batchItemFailures\":[]}");

    assertThat(firstRoom(person)).startsWith("jazz");
    assertThat(sources(person)).containsOnly("real-time");
  }

  @Test
  void keepsNothingForSomebodyThereIsNothingToRankBy() {
    addRooms("jazz", 5);
    var person = person("nobody-knows", "{}");

    answer(LambdaEvent.of(rerankUser(person)));

    assertThat(sources(person)).isEmpty();
  }

  @Test
  void theNightReachesEverybodyInShards() {
    addRooms("jazz", 10);
    var people =
        IntStream.range(0, 25).mapToObj(i -> person("p" + i, "{\"genres\": [\"jazz\"]}")).toList();

    assertThat(answer(LambdaEvent.job("rerank-all"))).contains("\"shards\":1");
    var shards = queues.drain(Queues.RERANK);
    assertThat(answer(LambdaEvent.of(shards))).isEqualTo("{\"batchItemFailures\":[]}");

    assertThat(people).allSatisfy(person -> assertThat(sources(person)).containsOnly("batch"));
  }

  @Test
  void aShardThatComesAgainLeavesWhoIsDone() {
    addRooms("jazz", 10);
    var person = person("once", "{\"genres\": [\"jazz\"]}");
    answer(LambdaEvent.job("rerank-all"));
    var shards = queues.drain(Queues.RERANK);
    answer(LambdaEvent.of(shards));
    var first = madeAt(person);

    answer(LambdaEvent.of(shards));

    assertThat(madeAt(person)).isEqualTo(first);
  }

  @Test
  void onePersonsTroubleDoesNotStopTheShard() {
    addRooms("jazz", 10);
    var broken = person("broken", "{\"genres\": \"not a list\"}");
    var fine = person("fine", "{\"genres\": [\"jazz\"]}");

    answer(LambdaEvent.job("rerank-all"));
    answer(LambdaEvent.of(queues.drain(Queues.RERANK)));

    assertThat(sources(fine)).containsOnly("batch");
    assertThat(sources(broken)).isEmpty();
  }

  @Test
  void ranksWithoutTheCache() {
    addRooms("jazz", 10);
    var person = person("no-redis", "{\"genres\": [\"jazz\"]}");
    redis.stop();

    answer(LambdaEvent.of(rerankUser(person)));

    assertThat(sources(person)).containsOnly("real-time");
  }

  private String answer(LambdaEvent event) {
    return event.wake(handler);
  }

  private void addRooms(String genre, int count) {
    new ItemBatch(
            db.worker(),
            new Json(ObjectMapper.getDefault()),
            new StoragePorts(db.worker(), Clock.systemUTC()).tables())
        .upsert(
            IntStream.range(0, count)
                .mapToObj(i -> Items.item(Kind.ROOM, genre + " " + i, 0.5, genre))
                .toList());
  }

  private UUID person(String name, String preferences) {
    var id = UUID.randomUUID();
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into users (id, auth_user_id, preferences) values (?, ?, ?::jsonb)",
                id,
                name,
                preferences));
    return id;
  }

  private String firstRoom(UUID person) {
    return db.owner()
        .asJob(sql ->
            sql.select(
                    """
                    select i.name from recommendations r
                    join items i on i.kind = r.entity_type and i.id = r.entity_id
                    where r.user_id = ? and r.surface = 'discover' order by r.rank limit 1
                    """,
                    person)
                .mapTo(String.class)
                .one());
  }

  private List<String> sources(UUID person) {
    return db.owner()
        .asJob(sql ->
            sql.select("select distinct source from recommendations where user_id = ?", person)
                .mapTo(String.class)
                .list());
  }

  private String madeAt(UUID person) {
    return db.owner()
        .asJob(sql ->
            sql.select(
                    "select max(created_at)::text from recommendations where user_id = ?", person)
                .mapTo(String.class)
                .one());
  }

  private static String rerankUser(UUID person) {
    return """
    {"type": "rerank.user", "id": "%s", "userId": "%s", "cell": "us",
     "occurredAt": "2026-03-01T10:00:01Z", "reason": "like"}\
    """
        .formatted(UUID.randomUUID(), person)
        .replace("\n", " ");
  }
}
