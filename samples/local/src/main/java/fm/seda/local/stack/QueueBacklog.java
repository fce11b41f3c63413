package fm.seda.local.stack;

import fm.seda.local.events.LocalQueue;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** How much work is in queues. */
public record QueueBacklog(SqsClient sqs, List<LocalQueue> queues) {

  /** Messages that wait and messages that are being worked on. */
  public long messages() {
    return queues.stream().map(LocalQueue::url).mapToLong(this::messages).sum();
  }

  /** Messages that were given up, in the dead-letter queues. */
  public long givenUp() {
    return queues.stream()
        .map(queue -> sqs.getQueueUrl(q -> q.queueName(queue.spec().deadLetterName())).queueUrl())
        .mapToLong(this::messages)
        .sum();
  }

  private long messages(String url) {
    return sqs
        .getQueueAttributes(request ->
            request
                .queueUrl(url)
                .attributeNames(
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
        .attributes()
        .values()
        .stream()
        .mapToLong(Long::parseLong)
        .sum();
  }
}
