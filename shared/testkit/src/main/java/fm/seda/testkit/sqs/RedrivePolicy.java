package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_PARAMETER_VALUE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** After how many receives a message moves, and to which queue. */
record RedrivePolicy(String target, int maxReceiveCount) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static RedrivePolicy parse(String json) {
    try {
      JsonNode policy = JSON.readTree(json);
      String target = policy.path("deadLetterTargetArn").asText("");
      int count = policy.path("maxReceiveCount").asInt(0);
      if (!target.isEmpty() && count >= 1 && count <= 1000) {
        return new RedrivePolicy(Arn.queue(target), count);
      }
      throw invalid(json, "deadLetterTargetArn and maxReceiveCount (1 to 1000) are required.");
    } catch (JsonProcessingException notJson) {
      throw invalid(json, "Not JSON.");
    }
  }

  boolean exhausted(Message message) {
    return message.delivery().receiveCount() >= maxReceiveCount;
  }

  static SqsError invalid(String json, String reason) {
    return new SqsError(
        INVALID_PARAMETER_VALUE,
        "Value %s for parameter RedrivePolicy is invalid. Reason: %s".formatted(json, reason));
  }
}
