package fm.seda.embedbatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Item;
import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two providers in one cell, and the change from one to the other. */
class SpacesIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final TestQueues queues = new TestQueues(Queues.EMBED);
  private final OpenAiStandIn provider = new OpenAiStandIn();
  private final Instance instance = instance(provider.settings(), "deterministic", 0.05);

  SpacesIT() throws IOException {}

  private Instance instance(Map<String, Object> settings, String second, double share) {
    return new Instance(
        FunctionSettings.in(db, "seda_worker")
            .with(queues.settings())
            .with(settings)
            .with(
                Map.of(
                    "seda.embeddings.second.provider", second,
                    "seda.embeddings.second.share", share)));
  }

  @AfterEach
  void stop() {
    instance.close();
    provider.close();
    queues.close();
  }

  @Test
  void aShareOfTheItemsLiesInBothSpaces() {
    instance.deliver(instance.added(rooms(1_000)));

    assertThat(vectors("openai")).isEqualTo(1_000);
    assertThat(vectors("deterministic")).isBetween(20, 90);
  }

  @Test
  void theSpaceBesideIsFilledReportedAndPromotedAndThereIsAWayBack() {
    instance.deliver(instance.added(rooms(200)));
    assertThatThrownBy(() -> instance.run("space-promotion"))
        .hasMessageContaining("embed more of them");

    instance.run("space-fill");
    instance.deliver(queues.drain(Queues.EMBED));
    assertThat(instance.run("space-report"))
        .contains("\"room.coverage\":\"200 of 200\"", "room.agreement", "200 items");
    assertThat(instance.run("space-promotion")).contains("\"live\":\"deterministic word-hash-1");

    instance.deliver(instance.added(Items.room("#after the promotion")));
    assertThat(vectors("deterministic")).isEqualTo(201);

    assertThat(instance.run("space-rollback")).contains("openai text-embedding-3-small");
    instance.run("embed-sweep");
    instance.deliver(queues.drain(Queues.EMBED));
    assertThat(vectors("openai")).isEqualTo(201);
  }

  @Test
  void whileTheProviderIsDownTheOtherSpaceIsFilledAndTheItemsWait() {
    instance.deliver(instance.added(rooms(10)));
    provider.answerWith(503);

    instance.deliver(instance.added(Items.room("#waits")));

    assertThat(vectors("openai")).isEqualTo(10);
    assertThat(
            value(
                "select count(*) from embeddings_audit a join items i on i.id = a.entity_uuid"
                    + " where i.name = '#waits' and provider = 'deterministic'"))
        .isEqualTo("1");
    assertThat(queues.waiting(Queues.EMBED)).isEqualTo(1);
  }

  @Test
  void rebuildsAnIndexBesideTheOneInUse() {
    instance.deliver(instance.added(rooms(50)));

    assertThat(instance.run("index-rebuild")).contains("\"copied\":50", "\"caughtUp\":0");

    instance.deliver(instance.added(Items.room("#later")));
    assertThat(instance.run("former-spaces")).isEqualTo("{\"dropped\":[]}");
    assertThat(value("select count(*) from embeddings_audit where provider = 'openai'"))
        .isEqualTo("51");
  }

  @Test
  void vectorsThatHaveGrownOldAreRenewedOnce() {
    instance.deliver(instance.added(rooms(5)));
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "update item_vectors set computed_at = computed_at - interval '46 days'"
                    + " where item_id in (select id from items where name <> '#room 0')"));

    assertThat(instance.run("embed-renewal")).isEqualTo("{\"itemsQueued\":4}");
    var messages = queues.drain(Queues.EMBED);
    instance.deliver(messages);
    instance.deliver(messages);

    assertThat(provider.asked()).hasSize(9);
    assertThat(instance.run("embed-renewal")).isEqualTo("{\"itemsQueued\":0}");
    assertThat(value("select job || texts from embedding_spend where job = 'renewal'"))
        .isEqualTo("renewal4");
  }

  @Test
  void withoutASecondProviderItSaysWhatIsMissing() {
    try (var alone = instance(provider.settings(), "", 0.02)) {
      assertThatThrownBy(() -> alone.run("space-fill"))
          .hasMessageContaining("SEDA_EMBEDDINGS_SECOND_PROVIDER");
    }
  }

  @Test
  void startsWhileTheDatabaseIsAway() {
    var away = new HashMap<>(provider.settings());
    away.put("seda.database.url", "jdbc:postgresql://127.0.0.1:1/none");

    try (var early = instance(away, "deterministic", 0.02)) {
      assertThatThrownBy(() -> early.run("space-fill")).isInstanceOf(Unavailable.class);
    }
  }

  private static Item[] rooms(int many) {
    return IntStream.range(0, many).mapToObj(i -> Items.room("#room " + i)).toArray(Item[]::new);
  }

  /** Of how many items a provider's vectors were written. */
  private int vectors(String name) {
    return db.owner()
        .asJob(sql ->
            sql.createQuery(
                    "select count(distinct entity_uuid) from embeddings_audit where provider = :name")
                .bind("name", name)
                .mapTo(Integer.class)
                .one());
  }

  private String value(String question) {
    return db.owner().asJob(sql -> sql.select(question).mapTo(String.class).one());
  }
}
