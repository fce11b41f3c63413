package fm.seda.testkit.sqs;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a receiver asked to see of a message. */
record ReceivedView(List<String> systemNames, List<String> attributeNames) {

  static ReceivedView of(Requests.Receive request) {
    List<String> newer = requireNonNullElse(request.messageSystemAttributeNames(), List.of());
    List<String> older = requireNonNullElse(request.attributeNames(), List.of());
    return new ReceivedView(
        newer.isEmpty() ? older : newer,
        requireNonNullElse(request.messageAttributeNames(), List.of()));
  }

  Answers.ReceivedMessage show(Message message) {
    Map<String, MessageAttribute> attributes = new TreeMap<>(message.attributes());
    attributes.keySet().removeIf(name -> attributeNames.stream().noneMatch(w -> wants(w, name)));
    return new Answers.ReceivedMessage(
        message.id(),
        message.delivery().receipt(),
        message.body(),
        Md5.of(message.body()),
        systemAttributes(message),
        attributes,
        Md5.of(attributes));
  }

  private Map<String, String> systemAttributes(Message message) {
    Delivery delivery = message.delivery();
    Map<String, String> all = new HashMap<>();
    all.put("SenderId", Arn.ACCOUNT);
    all.put("SentTimestamp", Long.toString(message.sentAt()));
    all.put("ApproximateReceiveCount", Integer.toString(delivery.receiveCount()));
    all.put("ApproximateFirstReceiveTimestamp", Long.toString(delivery.firstReceivedAt()));
    if (message.source() != null) {
      all.put("DeadLetterQueueSourceArn", Arn.of(message.source()));
    }
    if (message.trace() != null) {
      all.put("AWSTraceHeader", message.trace());
    }
    if (!systemNames.contains("All")) {
      all.keySet().retainAll(systemNames);
    }
    return all;
  }

  /** {@code All}, {@code .*}, {@code prefix.*} or the name itself. */
  private static boolean wants(String wanted, String name) {
    return wanted.equals("All")
        || wanted.equals(name)
        || (wanted.endsWith(".*") && name.startsWith(wanted.substring(0, wanted.length() - 2)));
  }
}
