package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_CONTENTS;
import static fm.seda.testkit.sqs.SqsError.Code.INVALID_PARAMETER_VALUE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message somebody wants to send. */
record Draft(
    String body,
    Map<String, MessageAttribute> attributes,
    @Nullable String trace,
    @Nullable Integer delaySeconds) {

  int bytes() {
    int sum = body.getBytes(UTF_8).length;
    for (Map.Entry<String, MessageAttribute> attribute : attributes.entrySet()) {
      sum +=
          attribute.getKey().length()
              + attribute.getValue().dataType().length()
              + attribute.getValue().bytes().length;
    }
    return sum;
  }

  void check(QueueSettings settings) {
    if (body.isEmpty()) {
      throw new SqsError(INVALID_PARAMETER_VALUE, "The message body must not be empty.");
    }
    if (!body.codePoints().allMatch(Draft::allowed)) {
      throw new SqsError(INVALID_CONTENTS, "The message contains characters that XML cannot hold.");
    }
    if (bytes() > settings.maxMessageBytes()) {
      throw new SqsError(
          INVALID_PARAMETER_VALUE,
          "The message must be shorter than " + settings.maxMessageBytes() + " bytes.");
    }
    if (delaySeconds != null && (delaySeconds < 0 || delaySeconds > 900)) {
      throw new SqsError(INVALID_PARAMETER_VALUE, "DelaySeconds must be between 0 and 900.");
    }
  }

  private static boolean allowed(int c) {
    return c >= 0x20
        ? c <= 0xD7FF || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF)
        : c == 9 || c == 10 || c == 13;
  }
}
