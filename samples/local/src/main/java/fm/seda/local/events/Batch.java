package fm.seda.local.events;

import fm.seda.topology.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** Gathers messages of a queue until a batch is full or its window is over. */
final class Batch {

  /** SQS gives no more at a time. */
  private static final int MAX_RECEIVE = 10;

  private static final int LONG_POLL_SECONDS = 20;

  private final SqsClient sqs;
  private final String url;
  private final Trigger.Queue trigger;
  private final CountDownLatch closed;

  Batch(SqsClient sqs, LocalQueue queue, Trigger.Queue trigger, CountDownLatch closed) {
    this.sqs = sqs;
    this.url = queue.url();
    this.trigger = trigger;
    this.closed = closed;
  }

  /** The next batch; empty when a long poll found nothing. */
  List<Message> gather() throws InterruptedException {
    var messages = new ArrayList<>(receive(trigger.batchSize(), LONG_POLL_SECONDS));
    if (!messages.isEmpty() && messages.size() < trigger.batchSize()) {
      closed.await(trigger.window().toMillis(), TimeUnit.MILLISECONDS);
      drainInto(messages);
    }
    return messages;
  }

  private void drainInto(List<Message> messages) {
    List<Message> more;
    do {
      more = receive(trigger.batchSize() - messages.size(), 0);
      messages.addAll(more);
    } while (!more.isEmpty() && messages.size() < trigger.batchSize());
  }

  private List<Message> receive(int wanted, int waitSeconds) {
    return sqs.receiveMessage(request ->
            request
                .queueUrl(url)
                .maxNumberOfMessages(Math.min(wanted, MAX_RECEIVE))
                .waitTimeSeconds(waitSeconds)
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                .messageAttributeNames("All"))
        .messages();
  }
}
