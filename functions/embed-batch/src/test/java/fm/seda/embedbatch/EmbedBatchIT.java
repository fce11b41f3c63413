package fm.seda.embedbatch;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.embeddings.DeterministicProvider;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageJson;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankUser;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.platform.worker.WorkerFunction;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbedBatchIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final TestQueues queues = new TestQueues(Queues.EMBED);
  private final TouchyProvider provider =
      new TouchyProvider(new DeterministicProvider(TestDatabase.DIM));
  private final ApplicationContext context =
      ApplicationContext.builder()
          .properties(FunctionSettings.in(db, "seda_worker").with(queues.settings()).toMap())
          .build()
          .registerSingleton(EmbeddingProvider.class, provider)
          .start();
  private final WorkerFunction function = new WorkerFunction(context) {};
  private final ItemBatch items = context.getBean(ItemBatch.class);

  @AfterEach
  void stop() {
    context.close();
    queues.close();
  }

  @Test
  void givesItemsTheirVectorsAndSaysWhereTheyComeFrom() {
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
  void aMessageThatComesAgainCostsNothing() {
    var message = changed(stored(Items.room("#again"))).getFirst();

    deliver(message, message);
    deliver(message);

    assertThat(provider.batches()).containsExactly(1);
    assertThat(value("select count(*) from embeddings_audit")).isEqualTo("1");
  }

  @Test
  void asksForAtMostABatchAtOnce() {
    var many = IntStream.range(0, 300).mapToObj(i -> Items.room("#room " + i)).toArray(Item[]::new);

    deliver(changed(stored(many)));

    assertThat(provider.batches()).containsExactlyInAnyOrder(128, 128, 44);
    assertThat(value("select count(*) from item_vectors")).isEqualTo("300");
  }

  @Test
  void aMessageThatFailsFailsAlone() {
    var good = changed(stored(Items.room("#good"))).getFirst();
    var bad = changed(stored(Items.room("#poison"))).getFirst();
    var alsoGood = changed(stored(Items.room("#also good"))).getFirst();

    assertThat(failed(deliver(good, bad, alsoGood))).containsExactly("m1");

    assertThat(value("select count(*) from item_vectors")).isEqualTo("2");
  }

  @Test
  void messagesOfOthersAndOfOtherCellsAreRefused() {
    var foreign = context.getBean(Messages.class).of(new RerankUser(UUID.randomUUID(), "like"));
    var elsewhere = in("eu", changed(stored(Items.room("#elsewhere"))).getFirst());
    var ours = changed(stored(Items.room("#ours"))).getFirst();

    assertThat(failed(deliver(foreign, elsewhere, ours))).containsExactlyInAnyOrder("m0", "m1");

    assertThat(value("select count(*) from item_vectors")).isEqualTo("1");
  }

  @Test
  void theSweepQueuesWhatWasForgottenAndNothingElse() {
    deliver(changed(stored(Items.room("#done"))));
    var forgotten =
        IntStream.range(0, 150).mapToObj(i -> Items.room("#lost " + i)).toArray(Item[]::new);
    stored(forgotten);

    assertThat(run(LambdaEvent.job("embed-sweep"))).isEqualTo("{\"itemsQueued\":150}");

    var sent = queues.drain(Queues.EMBED);
    assertThat(sent)
        .extracting(message -> message.split("\"kind\"", -1).length - 1)
        .containsExactly(100, 50);
    run(LambdaEvent.of(sent));
    assertThat(run(LambdaEvent.job("embed-sweep"))).isEqualTo("{\"itemsQueued\":0}");
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

  private String deliver(List<Message> messages) {
    return deliver(messages.toArray(Message[]::new));
  }

  private String deliver(Message... messages) {
    var json = context.getBean(MessageJson.class);
    return run(LambdaEvent.of(Stream.of(messages).map(json::write).toList()));
  }

  private List<String> failed(String answer) {
    var failures = context.getBean(Json.class).readObject(answer).get("batchItemFailures");
    return ((List<?>) failures)
        .stream().map(failure -> (String) ((Map<?, ?>) failure).get("itemIdentifier")).toList();
  }

  private String run(LambdaEvent event) {
    return event.wake(function);
  }

  private String value(String question) {
    return db.owner().asJob(sql -> sql.select(question).mapTo(String.class).one());
  }
}
