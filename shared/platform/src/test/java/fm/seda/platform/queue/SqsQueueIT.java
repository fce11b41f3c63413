package fm.seda.platform.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.Queues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;

class SqsQueueIT {

  private SqsServer server;
  private SqsClient sqs;
  private String url;
  private LambdaHttp function;

  @BeforeEach
  void start() {
    server = SqsServer.inMemory();
    sqs = server.client();
    url = sqs.createQueue(queue -> queue.queueName("rerank")).queueUrl();
    function = function(url);
  }

  @AfterEach
  void stop() {
    function.close();
    sqs.close();
    server.close();
  }

  @Test
  void carriesEveryMessageOnce() throws Exception {
    var messages = function.context().getBean(Messages.class);
    var sent =
        Stream.generate(UUID::randomUUID)
            .limit(25)
            .map(user -> messages.about(user, new RerankUser(user, "like")))
            .toList();

    queue(function).send(Queues.RERANK, sent);

    assertThat(new HashSet<>(received(25))).isEqualTo(new HashSet<>(sent));
  }

  @Test
  void sendsNothingWhereThereIsNothing() {
    queue(function).send(Queues.RERANK, List.of());
  }

  @Test
  void saysSoWhenTheQueueCannotBeReached() {
    server.close();

    assertThatThrownBy(() -> queue(function).send(Queues.RERANK, someMessages()))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("queue");
    assertThat(function.send(Call.get("/readyz")).json())
        .containsEntry("components", Map.of("queue", "down", "redis", "down"));
  }

  @Test
  void saysSoWhenTheQueueDoesNotExist() {
    try (var lost = function(url + "-lost")) {
      assertThatThrownBy(() -> queue(lost).send(Queues.RERANK, someMessages()))
          .isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void aFunctionThatSendsNothingHasNoQueue() {
    try (var silent = LambdaHttp.with(Map.of())) {
      assertThat(silent.context().findBean(MessageQueue.class)).isEmpty();
    }
  }

  private List<Message> someMessages() {
    var messages = function.context().getBean(Messages.class);
    return List.of(messages.of(new RerankUser(UUID.randomUUID(), "like")));
  }

  private List<Message> received(int count) throws MessageJson.Unreadable {
    var json = function.context().getBean(MessageJson.class);
    var received = new ArrayList<Message>();
    while (received.size() < count) {
      var some =
          sqs.receiveMessage(q -> q.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(5))
              .messages();
      assertThat(some).isNotEmpty();
      for (var one : some) {
        received.add(json.read(one.body()));
      }
    }
    return received;
  }

  private LambdaHttp function(String queueUrl) {
    return LambdaHttp.with(
        Map.of(
            "seda.environment",
            "local",
            "seda.aws.endpoint",
            server.endpoint().toString(),
            "seda.aws.region",
            server.region(),
            "seda.queue.url.rerank",
            queueUrl));
  }

  private static MessageQueue queue(LambdaHttp function) {
    return function.context().getBean(MessageQueue.class);
  }
}
