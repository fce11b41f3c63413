package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_ATTRIBUTE_NAME;
import static fm.seda.testkit.sqs.SqsError.Code.INVALID_ATTRIBUTE_VALUE;
import static fm.seda.testkit.sqs.SqsError.Code.UNSUPPORTED_OPERATION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The attributes of a queue that can be set, checked, with AWS's defaults and ranges. */
record QueueSettings(Map<String, String> attributes, Optional<RedrivePolicy> redrive) {
  static final int MAX_MESSAGE_BYTES = 1_048_576;

  private static final Map<String, Range> NUMBERS =
      Map.of(
          "VisibilityTimeout", new Range(0, 43_200, 30),
          "DelaySeconds", new Range(0, 900, 0),
          "ReceiveMessageWaitTimeSeconds", new Range(0, 20, 0),
          "MessageRetentionPeriod", new Range(60, 1_209_600, 345_600),
          "MaximumMessageSize", new Range(1_024, MAX_MESSAGE_BYTES, MAX_MESSAGE_BYTES));

  /** Kept and given back, but without meaning on one machine. */
  private static final Set<String> INERT =
      Set.of(
          "Policy",
          "RedriveAllowPolicy",
          "KmsMasterKeyId",
          "KmsDataKeyReusePeriodSeconds",
          "SqsManagedSseEnabled");

  static final QueueSettings DEFAULT = of(Map.of());

  private record Range(int min, int max, int usual) {}

  static QueueSettings of(Map<String, String> chosen) {
    Map<String, String> all = new HashMap<>();
    NUMBERS.forEach((name, range) -> all.put(name, Integer.toString(range.usual())));
    chosen.forEach((name, value) -> all.put(name, checked(name, value)));
    all.values().removeIf(String::isEmpty);
    return new QueueSettings(
        Map.copyOf(all), Optional.ofNullable(all.get("RedrivePolicy")).map(RedrivePolicy::parse));
  }

  QueueSettings with(Map<String, String> changes) {
    Map<String, String> all = new HashMap<>(attributes);
    all.putAll(changes);
    return of(all);
  }

  /** What setting these would change nothing about. */
  boolean includes(Map<String, String> wanted) {
    return with(wanted).equals(this);
  }

  int seconds(String name) {
    String value = attributes.get(name);
    return value == null ? 0 : Integer.parseInt(value);
  }

  int maxMessageBytes() {
    return seconds("MaximumMessageSize");
  }

  private static String checked(String name, String value) {
    Range range = NUMBERS.get(name);
    if (range != null) {
      return Integer.toString(between(range.min(), range.max(), name, value));
    }
    if (name.equals("FifoQueue")) {
      throw new SqsError(UNSUPPORTED_OPERATION, "This server has standard queues only, no FIFO.");
    }
    if (!name.equals("RedrivePolicy") && !INERT.contains(name)) {
      throw new SqsError(INVALID_ATTRIBUTE_NAME, "Unknown Attribute " + name + ".");
    }
    return value;
  }

  private static int between(int min, int max, String name, String value) {
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    }
    throw new SqsError(
        INVALID_ATTRIBUTE_VALUE,
        "Invalid value for the parameter %s: must be between %d and %d, was %s."
            .formatted(name, min, max, value));
  }
}
