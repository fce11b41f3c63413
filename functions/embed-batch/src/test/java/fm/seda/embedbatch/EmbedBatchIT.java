package fm.seda.embedbatch;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.embeddings.DeterministicProvider;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageJson;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankUser;
import fm.seda.platform.worker.WorkerFunction;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbedBatchIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final TestQueue queue = new TestQueue();
  private final TouchyProvider provider =
      new TouchyProvider(new DeterministicProvider(TestDatabase.DIM));
  private final ApplicationContext context =
      ApplicationContext.builder()
          .properties(
              Map.of(
                  "seda.cell",
                  "us",
                  "seda.database.url",
                  db.jdbcUrl(),
                  "seda.database.user",
                  "seda_worker",
                  "seda.database.password",
                  db.password()))
          .build()
          .registerSingleton(MessageQueue.class, queue)
          .registerSingleton(EmbeddingProvider.class, provider)
          .start();
  private final WorkerFunction function = new WorkerFunction(context) {};
  private final ItemBatch items = context.getBean(ItemBatch.class);

  @AfterEach
  void stop() {
    context.close();
  }

  @Test
  void givesItemsTheirVectorsAndSaysWhereTheyComeFrom() throws IOException {
    var room = Items.room("#night", "house");

    assertThat(failed(deliver(changed(stored(room))))).isEmpty();

    assertThat(
            value(
                "select concat_ws(' ', embedding_meta ->> 'provider', embedding_meta ->> 'region',"
                    + " embedding_meta ->> 'dim') from item_vectors"))
        .isEqualTo("deterministic us 384");
    assertThat(value("select count(*) from embeddings_audit")).isEqualTo("1");
  }

  @Test
  void aMessageThatComesAgainCostsNothing() throws IOException {
    var message = changed(stored(Items.room("#again"))).getFirst();

    deliver(message, message);
    deliver(message);

    assertThat(provider.batches()).containsExactly(1);
    assertThat(value("select count(*) from embeddings_audit")).isEqualTo("1");
  }

  @Test
  void asksForAtMostABatchAtOnce() throws IOException {
    var many = IntStream.range(0, 300).mapToObj(i -> Items.room("#room " + i)).toArray(Item[]::new);

    deliver(changed(stored(many)));

    assertThat(provider.batches()).containsExactly(128, 128, 44);
    assertThat(value("select count(*) from item_vectors")).isEqualTo("300");
  }

  @Test
  void aMessageThatFailsFailsAlone() throws IOException {
    var good = changed(stored(Items.room("#good"))).getFirst();
    var bad = changed(stored(Items.room("#poison"))).getFirst();
    var alsoGood = changed(stored(Items.room("#also good"))).getFirst();

    assertThat(failed(deliver(good, bad, alsoGood))).containsExactly("m1");

    assertThat(value("select count(*) from item_vectors")).isEqualTo("2");
  }

  @Test
  void messagesOfOthersAndOfOtherCellsAreRefused() throws IOException {
    var foreign = context.getBean(Messages.class).of(new RerankUser(UUID.randomUUID(), "like"));
    var elsewhere = in("eu", changed(stored(Items.room("#elsewhere"))).getFirst());
    var ours = changed(stored(Items.room("#ours"))).getFirst();

    assertThat(failed(deliver(foreign, elsewhere, ours))).containsExactlyInAnyOrder("m0", "m1");

    assertThat(value("select count(*) from item_vectors")).isEqualTo("1");
  }

  @Test
  void theSweepQueuesWhatWasForgottenAndNothingElse() throws IOException {
    deliver(changed(stored(Items.room("#done"))));
    var forgotten =
        IntStream.range(0, 150).mapToObj(i -> Items.room("#lost " + i)).toArray(Item[]::new);
    stored(forgotten);

    assertThat(run("{\"job\":\"embed-sweep\"}")).isEqualTo("{\"itemsQueued\":150}");

    assertThat(queue.sent())
        .extracting(message -> ((ItemsChanged) message.payload()).items().size())
        .containsExactly(100, 50);
    deliver(queue.sent());
    assertThat(run("{\"job\":\"embed-sweep\"}")).isEqualTo("{\"itemsQueued\":0}");
  }

  private List<Item> stored(Item... given) {
    items.upsert(List.of(given));
    return List.of(given);
  }

  private List<Message> changed(List<Item> changed) {
    var refs = changed.stream().map(Item::ref).toList();
    return ItemsChanged.about(refs).stream().map(context.getBean(Messages.class)::of).toList();
  }

  private static Message in(String cell, Message message) {
    return new Message(message.id(), null, cell, message.occurredAt(), null, message.payload());
  }

  private String deliver(List<Message> messages) throws IOException {
    return deliver(messages.toArray(Message[]::new));
  }

  private String deliver(Message... messages) throws IOException {
    var json = context.getBean(MessageJson.class);
    var records = new ArrayList<Map<String, String>>();
    for (var message : messages) {
      records.add(Map.of("messageId", "m" + records.size(), "body", json.write(message)));
    }
    return run(context.getBean(Json.class).write(Map.of("Records", records)));
  }

  private List<String> failed(String answer) {
    var failures = context.getBean(Json.class).readObject(answer).get("batchItemFailures");
    return ((List<?>) failures)
        .stream().map(failure -> (String) ((Map<?, ?>) failure).get("itemIdentifier")).toList();
  }

  private String run(String event) throws IOException {
    var out = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, null);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String value(String question) {
    return db.owner().asJob(sql -> sql.select(question).mapTo(String.class).one());
  }
}
