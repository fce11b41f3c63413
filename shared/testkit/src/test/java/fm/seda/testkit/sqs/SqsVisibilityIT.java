package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class SqsVisibilityIT {

  @RegisterExtension static final SqsFixture SQS = new SqsFixture();
  private static final Calls CALLS = SQS.calls();

  @Test
  void hidesAReceivedMessageFromOthers() {
    String url = SQS.queue();
    CALLS.send(url, "a");

    assertThat(CALLS.receive(url, 0, 30)).hasSize(1);
    assertThat(CALLS.receive(url, 0, 30)).isEmpty();
    assertThat(CALLS.attribute(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
        .isEqualTo("1");
  }

  @Test
  void redeliversAfterTheVisibilityTimeout() {
    String url = SQS.queue();
    CALLS.send(url, "a");
    CALLS.receive(url, 0, 1);

    Message again = CALLS.receive(url, 5, 30).getFirst();

    assertThat(again.body()).isEqualTo("a");
    assertThat(again.attributes())
        .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2");
  }

  @Test
  void redeliversAtOnceWhenVisibilityIsSetToZero() {
    String url = SQS.queue();
    CALLS.send(url, "a");
    Message first = CALLS.receive(url, 0, 300).getFirst();

    CALLS
        .sqs()
        .changeMessageVisibility(
            c -> c.queueUrl(url).receiptHandle(first.receiptHandle()).visibilityTimeout(0));

    assertThat(CALLS.bodies(url)).containsExactly("a");
  }

  @Test
  void changesVisibilityInBatches() {
    String url = SQS.queue();
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
  void releasesEverythingInFlightOnRequest() {
    String url = SQS.queue();
    CALLS.send(url, "a");
    CALLS.receive(url, 0, 300);

    SQS.server().releaseInFlight();

    assertThat(CALLS.bodies(url)).containsExactly("a");
  }
}
