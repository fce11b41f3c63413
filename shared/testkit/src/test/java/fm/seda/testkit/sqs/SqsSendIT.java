package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sqs.model.BatchEntryIdsNotDistinctException;
import software.amazon.awssdk.services.sqs.model.EmptyBatchRequestException;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SqsException;

class SqsSendIT {

  @RegisterExtension static final SqsFixture SQS = new SqsFixture();
  private static final Calls CALLS = SQS.calls();

  @Test
  void deliversWhatWasSentWithItsAttributes() {
    String url = SQS.queue();
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
    String url = SQS.queue();

    CALLS.sendBatch(url, List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));

    assertThat(CALLS.bodies(url))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
  }

  @Test
  void delaysAMessageAsAsked() {
    String url = SQS.queue();
    CALLS.sqs().sendMessage(m -> m.queueUrl(url).messageBody("later").delaySeconds(1));

    assertThat(CALLS.receive(url, 0, 30)).isEmpty();
    assertThat(CALLS.attribute(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED))
        .isEqualTo("1");
    assertThat(CALLS.receive(url, 5, 30)).hasSize(1);
  }

  @Test
  void refusesBadBatches() {
    String url = SQS.queue();

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
}
