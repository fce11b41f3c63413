package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.QueueNameExistsException;

class SqsQueuesIT {

  @RegisterExtension static final SqsFixture SQS = new SqsFixture();
  private static final Calls CALLS = SQS.calls();

  @Test
  void thereIsNoneAtFirst() {
    try (var fresh = SqsServer.inMemory();
        var sqs = fresh.client()) {
      assertThat(sqs.listQueues().queueUrls()).isEmpty();
    }
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
    String url = CALLS.queue(SQS.name(), thirty);

    assertThat(CALLS.queue(SQS.name(), thirty))
        .isEqualTo(url)
        .isEqualTo(SQS.server().endpoint() + "/000000000000/" + SQS.name());
    assertThatThrownBy(
            () -> CALLS.queue(SQS.name(), Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "31")))
        .isInstanceOf(QueueNameExistsException.class);
  }

  @Test
  void setsAttributes() {
    String url = SQS.queue();

    CALLS
        .sqs()
        .setQueueAttributes(q ->
            q.queueUrl(url)
                .attributes(Map.of(QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS, "3")));

    assertThat(CALLS.attribute(url, QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS))
        .isEqualTo("3");
    assertThat(CALLS.attribute(url, QueueAttributeName.QUEUE_ARN)).isEqualTo(Arn.of(SQS.name()));
    assertThat(CALLS.attribute(url, QueueAttributeName.VISIBILITY_TIMEOUT)).isEqualTo("30");
  }

  @Test
  void deletesAQueue() {
    String url = SQS.queue();

    CALLS.sqs().deleteQueue(q -> q.queueUrl(url));

    assertThatThrownBy(() -> CALLS.send(url, "a")).isInstanceOf(QueueDoesNotExistException.class);
  }

  @Test
  void leavesAnExternalServerAlone() {
    URI elsewhere = SQS.server().endpoint();
    try (SqsServer external = SqsServer.external(elsewhere);
        var sqs = external.client()) {
      assertThat(external.endpoint()).isEqualTo(elsewhere);
      sqs.listQueues();
    }
    CALLS.sqs().listQueues();
  }
}
