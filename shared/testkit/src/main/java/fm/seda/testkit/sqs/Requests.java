package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.MISSING_PARAMETER;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clients send. A batch's entry has the fields of the single request, and an id. */
final class Requests {

  private Requests() {}

  record NamedQueue(@Nullable String queueName, @Nullable Map<String, String> attributes) {}

  record QueuePrefix(@Nullable String queueNamePrefix) {}

  record OfQueue(@Nullable String queueUrl, @Nullable List<String> attributeNames) {}

  record SetAttributes(@Nullable String queueUrl, @Nullable Map<String, String> attributes) {}

  record Send(
      @Nullable String queueUrl,
      @Nullable String id,
      @Nullable String messageBody,
      @Nullable Integer delaySeconds,
      @Nullable Map<String, MessageAttribute> messageAttributes,
      @Nullable Map<String, MessageAttribute> messageSystemAttributes)
      implements Entry {}

  record Receive(
      @Nullable String queueUrl,
      @Nullable List<String> attributeNames,
      @Nullable List<String> messageSystemAttributeNames,
      @Nullable List<String> messageAttributeNames,
      @Nullable Integer maxNumberOfMessages,
      @Nullable Integer visibilityTimeout,
      @Nullable Integer waitTimeSeconds) {}

  record Held(
      @Nullable String queueUrl,
      @Nullable String id,
      @Nullable String receiptHandle,
      @Nullable Integer visibilityTimeout)
      implements Entry {}

  record SendBatch(@Nullable String queueUrl, @Nullable List<Send> entries) {}

  record HeldBatch(@Nullable String queueUrl, @Nullable List<Held> entries) {}

  record Move(@Nullable String sourceArn, @Nullable String destinationArn) {}

  interface Entry {
    @Nullable String id();
  }

  static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new SqsError(MISSING_PARAMETER, "The request must contain the parameter " + name + ".");
    }
    return value;
  }

  static int between(int min, int max, String name, int value) {
    if (value < min || value > max) {
      throw new SqsError(
          SqsError.Code.INVALID_PARAMETER_VALUE,
          "Value %d for parameter %s is invalid. Reason: Must be between %d and %d."
              .formatted(value, name, min, max));
    }
    return value;
  }
}
