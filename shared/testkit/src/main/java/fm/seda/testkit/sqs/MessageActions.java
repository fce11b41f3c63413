package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.Requests.between;
import static fm.seda.testkit.sqs.Requests.required;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the API that is about messages. */
final class MessageActions {
  private static final int MAX_HIDDEN_SECONDS = 43_200;

  private final Messages messages;
  private final QueueUrls urls;

  MessageActions(Messages messages, QueueUrls urls) {
    this.messages = messages;
    this.urls = urls;
  }

  Map<String, Action> byName() {
    return Map.of(
        "SendMessage", Action.of(Requests.Send.class, this::send),
        "SendMessageBatch", Action.of(Requests.SendBatch.class, this::sendBatch),
        "ReceiveMessage", Action.of(Requests.Receive.class, this::receive),
        "DeleteMessage", Action.of(Requests.Held.class, this::delete),
        "DeleteMessageBatch", Action.of(Requests.HeldBatch.class, this::deleteBatch),
        "ChangeMessageVisibility", Action.of(Requests.Held.class, this::change),
        "ChangeMessageVisibilityBatch", Action.of(Requests.HeldBatch.class, this::changeBatch));
  }

  private Object send(Requests.Send request) {
    Draft draft = draft(request);
    List<Message> sent = messages.send(urls.name(request.queueUrl()), List.of(draft));
    return sent(null, sent.getFirst());
  }

  private Object sendBatch(Requests.SendBatch request) {
    String queue = urls.name(request.queueUrl());
    List<Requests.Send> entries = Batches.checked(request.entries());
    List<Draft> drafts = entries.stream().map(MessageActions::draft).toList();
    Batches.checkSize(drafts);
    List<Message> sent = messages.send(queue, drafts);
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      answers.add(sent(entries.get(i).id(), sent.get(i)));
    }
    return new Answers.Batch(answers, List.of());
  }

  private Object receive(Requests.Receive request) {
    int max = requireNonNullElse(request.maxNumberOfMessages(), 1);
    between(1, 10, "MaxNumberOfMessages", max);
    if (request.waitTimeSeconds() != null) {
      between(0, 20, "WaitTimeSeconds", request.waitTimeSeconds());
    }
    if (request.visibilityTimeout() != null) {
      between(0, MAX_HIDDEN_SECONDS, "VisibilityTimeout", request.visibilityTimeout());
    }
    ReceivedView view = ReceivedView.of(request);
    return new Answers.Received(
        messages
            .receive(
                urls.name(request.queueUrl()),
                max,
                request.visibilityTimeout(),
                request.waitTimeSeconds())
            .stream()
            .map(view::show)
            .toList());
  }

  private Object delete(Requests.Held request) {
    messages.delete(urls.name(request.queueUrl()), List.of(receipt(request)));
    return new Answers.Empty();
  }

  private Object deleteBatch(Requests.HeldBatch request) {
    String queue = urls.name(request.queueUrl());
    return Batches.each(request.entries(), held -> messages.delete(queue, List.of(receipt(held))));
  }

  private Object change(Requests.Held request) {
    changeVisibility(urls.name(request.queueUrl()), request);
    return new Answers.Empty();
  }

  private Object changeBatch(Requests.HeldBatch request) {
    String queue = urls.name(request.queueUrl());
    return Batches.each(request.entries(), held -> changeVisibility(queue, held));
  }

  private void changeVisibility(String queue, Requests.Held held) {
    int seconds = required(held.visibilityTimeout(), "VisibilityTimeout");
    between(0, MAX_HIDDEN_SECONDS, "VisibilityTimeout", seconds);
    messages.changeVisibility(queue, receipt(held), seconds);
  }

  private static Draft draft(Requests.Send request) {
    MessageAttribute trace =
        requireNonNullElse(request.messageSystemAttributes(), Map.<String, MessageAttribute>of())
            .get("AWSTraceHeader");
    return new Draft(
        required(request.messageBody(), "MessageBody"),
        requireNonNullElse(request.messageAttributes(), Map.of()),
        trace == null ? null : trace.stringValue(),
        request.delaySeconds());
  }

  private static Answers.Sent sent(@Nullable String id, Message message) {
    return new Answers.Sent(id, message.id(), Md5.of(message.body()), Md5.of(message.attributes()));
  }

  private static String receipt(Requests.Held held) {
    return required(held.receiptHandle(), "ReceiptHandle");
  }
}
