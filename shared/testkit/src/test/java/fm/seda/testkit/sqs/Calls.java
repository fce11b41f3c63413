package fm.seda.testkit.sqs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** The calls the tests make, short enough to read. */
record Calls(SqsClient sqs) {

  String queue(String name) {
    return queue(name, Map.of());
  }

  String queue(String name, Map<QueueAttributeName, String> attributes) {
    return sqs.createQueue(q -> q.queueName(name).attributes(attributes)).queueUrl();
  }

  String queueWithDeadLetters(String name, String target, int maxReceives) {
    String policy =
        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
            .formatted(Arn.of(target), maxReceives);
    return queue(name, Map.of(QueueAttributeName.REDRIVE_POLICY, policy));
  }

  String send(String url, String body) {
    return sqs.sendMessage(m -> m.queueUrl(url).messageBody(body)).messageId();
  }

  List<String> sendBatch(String url, List<String> bodies) {
    List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
    for (String body : bodies) {
      entries.add(
          SendMessageBatchRequestEntry.builder()
              .id(Integer.toString(entries.size()))
              .messageBody(body)
              .build());
    }
    return sqs.sendMessageBatch(b -> b.queueUrl(url).entries(entries)).successful().stream()
        .map(sent -> sent.messageId())
        .toList();
  }

  List<Message> receive(String url, int waitSeconds, int hideSeconds) {
    return sqs.receiveMessage(r ->
            r.queueUrl(url)
                .maxNumberOfMessages(10)
                .waitTimeSeconds(waitSeconds)
                .visibilityTimeout(hideSeconds)
                .messageAttributeNames("All")
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  List<String> bodies(String url) {
    return receive(url, 0, 0).stream().map(Message::body).toList();
  }

  void delete(String url, Message message) {
    sqs.deleteMessage(d -> d.queueUrl(url).receiptHandle(message.receiptHandle()));
  }

  String attribute(String url, QueueAttributeName name) {
    return sqs.getQueueAttributes(q -> q.queueUrl(url).attributeNames(name))
        .attributes()
        .getOrDefault(name, "");
  }
}
