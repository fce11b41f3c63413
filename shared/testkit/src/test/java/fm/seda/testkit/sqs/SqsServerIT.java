package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.BatchEntryIdsNotDistinctException;
import software.amazon.awssdk.services.sqs.model.EmptyBatchRequestException;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.QueueNameExistsException;
import software.amazon.awssdk.services.sqs.model.SqsException;

class SqsServerIT {
  private static final SqsServer SERVER = SqsServer.inMemory();
  private static final Calls CALLS = new Calls(SERVER.client());

  private String name = "";

  @BeforeAll
  static void connect() {
    assertThat(CALLS.sqs().listQueues().queueUrls()).isEmpty();
  }

  @AfterAll
  static void close() {
    CALLS.sqs().close();
    SERVER.close();
  }

  @BeforeEach
  void nameQueues(TestInfo test) {
    name = test.getTestMethod().orElseThrow().getName();
  }

  @Test
  void deliversWhatWasSentWithItsAttributes() {
    String url = CALLS.queue(name);
    Map<String, MessageAttributeValue> attributes =
        Map.of(
            "kind", MessageAttributeValue.builder().dataType("String").stringValue("tråck").build(),
            "count", MessageAttributeValue.builder().dataType("Number").stringValue("7").build(),
            "raw",
                MessageAttributeValue.builder()
                    .dataType("Binary")
                    .binaryValue(SdkBytes.fromByteArray(new byte[] {0, -1, 7}))
                    .build());

    CALLS
        .sqs()
        .sendMessage(
            m -> m.queueUrl(url).messageBody("line\nbreak ✓ 𝄞").messageAttributes(attributes));

    Message received = CALLS.receive(url, 0, 30).getFirst();
    assertThat(received.body()).isEqualTo("line\nbreak ✓ 𝄞");
    assertThat(received.messageAttributes()).isEqualTo(attributes);
    assertThat(received.attributes())
        .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1");
    assertThat(received.attributes()).containsKey(MessageSystemAttributeName.SENT_TIMESTAMP);
  }

  @Test
  void deliversABatchInTheOrderItWasSent() {
    String url = CALLS.queue(name);

    CALLS.sendBatch(url, List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));

    assertThat(CALLS.bodies(url))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
  }

  @Test
  void hidesAReceivedMessageFromOthers() {
    String url = CALLS.queue(name);
    CALLS.send(url, "a");

    assertThat(CALLS.receive(url, 0, 30)).hasSize(1);
    assertThat(CALLS.receive(url, 0, 30)).isEmpty();
    assertThat(CALLS.attribute(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
        .isEqualTo("1");
  }

  @Test
  void redeliversAfterTheVisibilityTimeout() {
    String url = CALLS.queue(name);
    CALLS.send(url, "a");
    CALLS.receive(url, 0, 1);

    Message again = CALLS.receive(url, 5, 30).getFirst();

    assertThat(again.body()).isEqualTo("a");
    assertThat(again.attributes())
        .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2");
  }

  @Test
  void redeliversAtOnceWhenVisibilityIsSetToZero() {
    String url = CALLS.queue(name);
    CALLS.send(url, "a");
    Message first = CALLS.receive(url, 0, 300).getFirst();

    CALLS
        .sqs()
        .changeMessageVisibility(
            c -> c.queueUrl(url).receiptHandle(first.receiptHandle()).visibilityTimeout(0));

    assertThat(CALLS.bodies(url)).containsExactly("a");
  }

  @Test
  void releasesEverythingInFlightOnRequest() {
    String url = CALLS.queue(name);
    CALLS.send(url, "a");
    CALLS.receive(url, 0, 300);

    SERVER.releaseInFlight();

    assertThat(CALLS.bodies(url)).containsExactly("a");
  }

  @Test
  void delaysAMessageAsAsked() {
    String url = CALLS.queue(name);
    CALLS.sqs().sendMessage(m -> m.queueUrl(url).messageBody("later").delaySeconds(1));

    assertThat(CALLS.receive(url, 0, 30)).isEmpty();
    assertThat(CALLS.attribute(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED))
        .isEqualTo("1");
    assertThat(CALLS.receive(url, 5, 30)).hasSize(1);
  }

  @Test
  void forgetsADeletedMessage() {
    String url = CALLS.queue(name);
    CALLS.send(url, "a");
    Message message = CALLS.receive(url, 0, 0).getFirst();

    CALLS.delete(url, message);
    CALLS.delete(url, message);

    assertThat(CALLS.receive(url, 1, 30)).isEmpty();
  }

  @Test
  void keepsAMessageSomebodyElseReceivedMeanwhile() {
    String url = CALLS.queue(name);
    CALLS.send(url, "a");
    Message first = CALLS.receive(url, 0, 0).getFirst();
    CALLS.receive(url, 0, 0);

    CALLS.delete(url, first);

    assertThat(CALLS.bodies(url)).containsExactly("a");
  }

  @Test
  void movesAMessageToTheDeadLetterQueueAfterMaxReceives() {
    String dead = CALLS.queue(name + "-dead");
    String url = CALLS.queueWithDeadLetters(name, name + "-dead", 2);
    String id = CALLS.send(url, "poison");
    CALLS.receive(url, 0, 0);
    CALLS.receive(url, 0, 0);

    assertThat(CALLS.receive(url, 1, 0)).isEmpty();

    Message buried = CALLS.receive(dead, 0, 30).getFirst();
    assertThat(buried.messageId()).isEqualTo(id);
    assertThat(buried.attributes())
        .containsEntry(MessageSystemAttributeName.DEAD_LETTER_QUEUE_SOURCE_ARN, Arn.of(name));
  }

  @Test
  void movesDeadLettersBackWhereTheyDied() {
    String dead = CALLS.queue(name + "-dead");
    String url = CALLS.queueWithDeadLetters(name, name + "-dead", 1);
    CALLS.send(url, "poison");
    CALLS.receive(url, 0, 0);
    CALLS.receive(url, 0, 0);

    CALLS.sqs().startMessageMoveTask(t -> t.sourceArn(Arn.of(name + "-dead")));

    assertThat(CALLS.receive(dead, 0, 0)).isEmpty();
    assertThat(CALLS.bodies(url)).containsExactly("poison");
    assertThat(CALLS.sqs().listMessageMoveTasks(t -> t.sourceArn(Arn.of(name + "-dead"))).results())
        .singleElement()
        .satisfies(task -> assertThat(task.approximateNumberOfMessagesMoved()).isEqualTo(1));
    assertThat(CALLS.sqs().listDeadLetterSourceQueues(q -> q.queueUrl(dead)).queueUrls())
        .containsExactly(url);
  }

  @Test
  void longPollReturnsAtOnceWhenAMessageArrives() {
    String url = CALLS.queue(name);
    long begun = System.nanoTime();
    CompletableFuture<Void> sent = soon(() -> CALLS.send(url, "a"));

    assertThat(CALLS.receive(url, 10, 30)).hasSize(1);
    sent.join();

    assertThat(since(begun)).isBetween(Duration.ofMillis(250), Duration.ofSeconds(2));
  }

  @Test
  void longPollIsEmptyWhenNothingArrives() {
    String url = CALLS.queue(name);
    long begun = System.nanoTime();

    assertThat(CALLS.receive(url, 1, 30)).isEmpty();

    assertThat(since(begun)).isBetween(Duration.ofMillis(950), Duration.ofSeconds(3));
  }

  @Test
  void closingEndsLongPolls() {
    SqsServer server = SqsServer.inMemory();
    Calls calls = new Calls(server.client());
    String url = calls.queue(name);
    long begun = System.nanoTime();
    CompletableFuture<Void> closed = soon(server::close);

    try {
      assertThat(calls.receive(url, 20, 30)).isEmpty();
    } catch (SdkException closedBeforeTheAnswerWasOut) {
      assertThat(closedBeforeTheAnswerWasOut).isInstanceOf(SdkClientException.class);
    }

    closed.join();
    server.close();
    calls.sqs().close();
    assertThat(since(begun)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void purgesAQueue() {
    String url = CALLS.queue(name);
    CALLS.sendBatch(url, List.of("a", "b"));

    CALLS.sqs().purgeQueue(p -> p.queueUrl(url));

    assertThat(CALLS.receive(url, 0, 0)).isEmpty();
  }

  @Test
  void answersABatchEntryByEntry() {
    String url = CALLS.queue(name);
    CALLS.send(url, "a");
    String receipt = CALLS.receive(url, 0, 30).getFirst().receiptHandle();

    var answer =
        CALLS
            .sqs()
            .deleteMessageBatch(b ->
                b.queueUrl(url)
                    .entries(
                        e -> e.id("good").receiptHandle(receipt),
                        e -> e.id("bad").receiptHandle("nonsense")));

    assertThat(answer.successful())
        .singleElement()
        .satisfies(e -> assertThat(e.id()).isEqualTo("good"));
    assertThat(answer.failed())
        .singleElement()
        .satisfies(e -> assertThat(e.code()).isEqualTo("ReceiptHandleIsInvalid"));
  }

  @Test
  void changesVisibilityInBatches() {
    String url = CALLS.queue(name);
    CALLS.sendBatch(url, List.of("a", "b"));
    List<Message> taken = CALLS.receive(url, 0, 300);

    CALLS
        .sqs()
        .changeMessageVisibilityBatch(b ->
            b.queueUrl(url)
                .entries(
                    e -> e.id("0").receiptHandle(taken.get(0).receiptHandle()).visibilityTimeout(0),
                    e ->
                        e.id("1")
                            .receiptHandle(taken.get(1).receiptHandle())
                            .visibilityTimeout(60)));

    assertThat(CALLS.bodies(url)).containsExactly(taken.get(0).body());
  }

  @Test
  void refusesBadBatches() {
    String url = CALLS.queue(name);

    assertThatThrownBy(() -> CALLS.sendBatch(url, List.of()))
        .isInstanceOf(EmptyBatchRequestException.class);
    assertThatThrownBy(() ->
            CALLS
                .sqs()
                .sendMessageBatch(b ->
                    b.queueUrl(url)
                        .entries(e -> e.id("x").messageBody("a"), e -> e.id("x").messageBody("b"))))
        .isInstanceOf(BatchEntryIdsNotDistinctException.class);
    assertThatThrownBy(() -> CALLS.send(url, "x".repeat(QueueSettings.MAX_MESSAGE_BYTES + 1)))
        .isInstanceOf(SqsException.class)
        .hasMessageContaining("must be shorter than 1048576 bytes");
  }

  @Test
  void namesAQueueThatDoesNotExist() {
    assertThatThrownBy(() -> CALLS.sqs().getQueueUrl(q -> q.queueName("nowhere")))
        .isInstanceOfSatisfying(
            QueueDoesNotExistException.class,
            e ->
                assertThat(e.awsErrorDetails().errorCode())
                    .isEqualTo("AWS.SimpleQueueService.NonExistentQueue"))
        .hasMessageContaining("The queue nowhere does not exist");
  }

  @Test
  void createsTheSameQueueTwiceButNotAnother() {
    Map<QueueAttributeName, String> thirty = Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "30");
    String url = CALLS.queue(name, thirty);

    assertThat(CALLS.queue(name, thirty))
        .isEqualTo(url)
        .isEqualTo(SERVER.endpoint() + "/000000000000/" + name);
    assertThatThrownBy(() -> CALLS.queue(name, Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "31")))
        .isInstanceOf(QueueNameExistsException.class);
  }

  @Test
  void setsAttributes() {
    String url = CALLS.queue(name);

    CALLS
        .sqs()
        .setQueueAttributes(q ->
            q.queueUrl(url)
                .attributes(Map.of(QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS, "3")));

    assertThat(CALLS.attribute(url, QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS))
        .isEqualTo("3");
    assertThat(CALLS.attribute(url, QueueAttributeName.QUEUE_ARN)).isEqualTo(Arn.of(name));
    assertThat(CALLS.attribute(url, QueueAttributeName.VISIBILITY_TIMEOUT)).isEqualTo("30");
  }

  @Test
  void deletesAQueue() {
    String url = CALLS.queue(name);

    CALLS.sqs().deleteQueue(q -> q.queueUrl(url));

    assertThatThrownBy(() -> CALLS.send(url, "a")).isInstanceOf(QueueDoesNotExistException.class);
  }

  @Test
  void leavesAnExternalServerAlone() {
    URI elsewhere = SERVER.endpoint();
    try (SqsServer external = SqsServer.external(elsewhere);
        var sqs = external.client()) {
      assertThat(external.endpoint()).isEqualTo(elsewhere);
      sqs.listQueues();
    }
    CALLS.sqs().listQueues();
  }

  /** While the caller is waiting for what this brings about. */
  private static CompletableFuture<Void> soon(Runnable work) {
    return CompletableFuture.runAsync(
        work, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
