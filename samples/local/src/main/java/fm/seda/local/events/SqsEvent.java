package fm.seda.local.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Messages as the event a function receives. */
final class SqsEvent {

  private SqsEvent() {}

  static String of(LocalQueue queue, String region, List<Message> messages) {
    var event = JsonNodeFactory.instance.objectNode();
    var records = event.putArray("Records");
    for (var message : messages) {
      var fields = records.addObject();
      fields.put("messageId", message.messageId());
      fields.put("receiptHandle", message.receiptHandle());
      fields.put("body", message.body());
      var attributes = fields.putObject("attributes");
      message.attributesAsStrings().forEach(attributes::put);
      var messageAttributes = fields.putObject("messageAttributes");
      message
          .messageAttributes()
          .forEach((name, value) -> put(messageAttributes.putObject(name), value));
      fields.put("md5OfBody", message.md5OfBody());
      fields.put("eventSource", "aws:sqs");
      fields.put("eventSourceARN", queue.arn());
      fields.put("awsRegion", region);
    }
    return event.toString();
  }

  private static void put(ObjectNode fields, MessageAttributeValue value) {
    fields.put("dataType", value.dataType());
    if (value.stringValue() != null) {
      fields.put("stringValue", value.stringValue());
    }
    if (value.binaryValue() != null) {
      fields.put(
          "binaryValue", Base64.getEncoder().encodeToString(value.binaryValue().asByteArray()));
    }
    fields.putArray("stringListValues");
    fields.putArray("binaryListValues");
  }
}
