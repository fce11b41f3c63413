package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sqs.model.Message;

class SqsDeleteIT {

  @RegisterExtension static final SqsFixture SQS = new SqsFixture();
  private static final Calls CALLS = SQS.calls();

  @Test
  void forgetsADeletedMessage() {
    String url = SQS.queue();
    CALLS.send(url, "a");
    Message message = CALLS.receive(url, 0, 0).getFirst();

    CALLS.delete(url, message);
    CALLS.delete(url, message);

    assertThat(CALLS.receive(url, 1, 30)).isEmpty();
  }

  @Test
  void keepsAMessageSomebodyElseReceivedMeanwhile() {
    String url = SQS.queue();
    CALLS.send(url, "a");
    Message first = CALLS.receive(url, 0, 0).getFirst();
    CALLS.receive(url, 0, 0);

    CALLS.delete(url, first);

    assertThat(CALLS.bodies(url)).containsExactly("a");
  }

  @Test
  void answersABatchEntryByEntry() {
    String url = SQS.queue();
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
  void purgesAQueue() {
    String url = SQS.queue();
    CALLS.sendBatch(url, List.of("a", "b"));

    CALLS.sqs().purgeQueue(p -> p.queueUrl(url));

    assertThat(CALLS.receive(url, 0, 0)).isEmpty();
  }
}
