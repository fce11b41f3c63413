package fm.seda.embedbatch;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.testkit.redis.RedisServer;
import fm.seda.topology.Queues;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A provider's bad day, as two instances live through it. */
class OutageIT {

  private static final String ALL_WELL = "{\"batchItemFailures\":[]}";

  private final TestDatabase db = TestDatabase.fresh();
  private final RedisServer redis = RedisServer.start(0);
  private final TestQueues queues = new TestQueues(Queues.EMBED);
  private final OpenAiStandIn provider = new OpenAiStandIn();
  private final Instance one = instance();
  private final Instance another = instance();

  OutageIT() throws IOException {}

  private Instance instance() {
    return new Instance(
        FunctionSettings.in(db, "seda_worker")
            .with(queues.settings())
            .with(provider.settings())
            .with(Map.of("seda.redis.url", redis.uri().toString())));
  }

  @AfterEach
  void stop() {
    one.close();
    another.close();
    provider.close();
    queues.close();
    redis.close();
  }

  @Test
  void whatOneInstanceFindsOutTheOtherKnows() {
    provider.answerWith(503);
    var messages = one.added(rooms(0, 10));
    one.deliver(messages);
    var attempts = provider.asked().size();

    assertThat(another.deliver(messages)).isEqualTo(ALL_WELL);

    assertThat(attempts).isGreaterThanOrEqualTo(30);
    assertThat(provider.asked()).hasSize(attempts);
  }

  @Test
  void everythingIsEmbeddedOnceWhenItIsOver() {
    provider.answerWith(503);
    var first = one.added(rooms(0, 200));
    var second = one.added(rooms(200, 400));

    assertThat(one.deliver(first)).isEqualTo(ALL_WELL);
    assertThat(another.deliver(second)).isEqualTo(ALL_WELL);
    assertThat(queues.waiting(Queues.EMBED)).isEqualTo(first.size() + second.size());

    provider.answerWith(200);
    theBreakerMayBeTried();
    // one batch goes ahead to try, and the other comes back for that
    one.deliver(first);
    one.deliver(first);
    another.deliver(second);
    one.deliver(second);

    assertThat(value("select count(*) from item_vectors")).isEqualTo("400");
    assertThat(
            value(
                "select count(*) || ' ' || count(distinct (entity_type, entity_uuid))"
                    + " from embeddings_audit"))
        .isEqualTo("400 400");
  }

  @Test
  void aWrongKeyLosesNothing() {
    provider.answerWith(401);
    var messages = one.added(rooms(0, 5));

    assertThat(one.deliver(messages)).isEqualTo(ALL_WELL);

    assertThat(provider.asked()).hasSize(5);
    assertThat(queues.waiting(Queues.EMBED)).isEqualTo(1);
    provider.answerWith(200);
    one.deliver(messages);
    assertThat(value("select count(*) from item_vectors")).isEqualTo("5");
  }

  @Test
  void aWrongVectorIsRefusedWithItsItemNamedAndNotAskedForForEver() {
    provider.widen(100);
    var room = Items.room("#narrow");
    var messages = one.added(room);

    for (int time = 0; time < 5; time++) {
      assertThat(one.deliver(messages)).isEqualTo(ALL_WELL);
    }

    assertThat(provider.asked()).hasSize(3);
    assertThat(value("select item_id || ': ' || why from embedding_attempts"))
        .isEqualTo(
            room.ref().id() + ": openai answered a wrong vector: 100 numbers instead of 384");
    assertThat(value("select count(*) from item_vectors")).isEqualTo("0");
  }

  @Test
  void withoutRedisEachInstanceGoesByWhatItSees() {
    redis.stop();
    provider.answerWith(503);
    var messages = one.added(rooms(0, 2));
    one.deliver(messages);
    var attempts = provider.asked().size();

    one.deliver(messages);
    assertThat(provider.asked()).hasSize(attempts);

    provider.answerWith(200);
    another.deliver(messages);
    assertThat(value("select count(*) from item_vectors")).isEqualTo("2");
  }

  /** As if the minute were over. */
  private void theBreakerMayBeTried() {
    try (var client = RedisClient.create(redis.uri().toString());
        var connection = client.connect()) {
      connection.sync().set("seda:us:embeddings:openai:breaker:open", "0");
    }
  }

  private static Item[] rooms(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> Items.room("#room " + i)).toArray(Item[]::new);
  }

  private String value(String question) {
    return db.owner().asJob(sql -> sql.select(question).mapTo(String.class).one());
  }
}
