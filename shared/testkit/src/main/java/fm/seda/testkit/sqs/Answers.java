package fm.seda.testkit.sqs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clients get. */
final class Answers {

  private Answers() {}

  record Empty() {}

  record QueueUrl(String queueUrl) {}

  record QueueUrls(List<String> queueUrls) {}

  /** AWS writes this one list in lower case. */
  record SourceQueueUrls(@JsonProperty("queueUrls") List<String> queueUrls) {}

  record Attributes(Map<String, String> attributes) {}

  record Sent(
      @Nullable String id,
      String messageId,
      @JsonProperty("MD5OfMessageBody") String bodyMd5,
      @JsonProperty("MD5OfMessageAttributes") @Nullable String attributesMd5) {}

  record Received(List<ReceivedMessage> messages) {}

  record ReceivedMessage(
      String messageId,
      @Nullable String receiptHandle,
      String body,
      @JsonProperty("MD5OfBody") String bodyMd5,
      Map<String, String> attributes,
      Map<String, MessageAttribute> messageAttributes,
      @JsonProperty("MD5OfMessageAttributes") @Nullable String attributesMd5) {}

  record Batch(List<Object> successful, List<Failed> failed) {}

  record Done(String id) {}

  record Failed(String id, String code, @Nullable String message, boolean senderFault) {}

  record Started(String taskHandle) {}

  record MoveTasks(List<MoveTask> results) {}

  record MoveTask(
      String taskHandle,
      String status,
      String sourceArn,
      @Nullable String destinationArn,
      long approximateNumberOfMessagesMoved,
      long approximateNumberOfMessagesToMove,
      long startedTimestamp) {}

  record Refusal(
      @JsonProperty("__type") String type, @JsonProperty("message") @Nullable String message) {}
}
