package fm.seda.evaluate.running;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.seda.storage.session.Database;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** Asks for people to be ranked at once, as other functions do after something happened. */
record RerankRequests(Database database, SqsClient sqs, String queueUrl, InstantSource clock) {

  private static final int MOST_AT_ONCE = 10;

  /** Sends one message for each of these people. */
  void send(Collection<String> people) {
    var ids = ids(people);
    for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
      var some = ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size()));
      var entries = IntStream.range(0, some.size()).mapToObj(i -> entry(i, some.get(i))).toList();
      sqs.sendMessageBatch(batch -> batch.queueUrl(queueUrl).entries(entries));
    }
  }

  private List<UUID> ids(Collection<String> people) {
    return database.asJob(sql ->
        sql.createQuery("select id from users where auth_user_id = any (:people)")
            .bindArray("people", String.class, people.toArray())
            .mapTo(UUID.class)
            .list());
  }

  private SendMessageBatchRequestEntry entry(int number, UUID person) {
    var message =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "rerank.user")
            .put("id", UUID.randomUUID().toString())
            .put("userId", person.toString())
            .put("cell", "us")
            .put("occurredAt", clock.instant().toString())
            .put("reason", "onboarded");
    return SendMessageBatchRequestEntry.builder()
        .id(Integer.toString(number))
        .messageBody(message.toString())
        .build();
  }
}
