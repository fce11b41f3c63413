package fm.seda.platform.queue;

import fm.seda.domain.problem.Unavailable;
import fm.seda.topology.QueueSpec;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** Queues on SQS, or on anything that speaks its protocol. */
@Singleton
@Requires(condition = SendsMessages.class)
final class SqsQueue implements MessageQueue {

  /** SQS may take a part of a batch; the rest is offered again, this often in all. */
  private static final int TRIES = 3;

  private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

  private final SqsClient sqs;
  private final MessageJson json;
  private final Environment configuration;

  SqsQueue(SqsClient sqs, MessageJson json, Environment configuration) {
    this.sqs = sqs;
    this.json = json;
    this.configuration = configuration;
  }

  @Override
  public void sendLater(QueueSpec queue, List<Message> messages, Duration delay) {
    var url = url(queue);
    var seconds = (int) Math.min(delay.toSeconds(), LONGEST_DELAY.toSeconds());
    try {
      Parcels.of(messages.stream().map(json::write).toList())
          .forEach(parcel -> send(url, entries(parcel, seconds)));
    } catch (SdkException e) {
      throw new Unavailable("queue", e);
    }
  }

  private void send(String url, List<SendMessageBatchRequestEntry> entries) {
    var left = entries;
    List<BatchResultErrorEntry> refused = List.of();
    for (int attempt = 0; attempt < TRIES && !left.isEmpty(); attempt++) {
      var offered = left;
      refused = sqs.sendMessageBatch(batch -> batch.queueUrl(url).entries(offered)).failed();
      var ids = refused.stream().map(BatchResultErrorEntry::id).toList();
      left = offered.stream().filter(entry -> ids.contains(entry.id())).toList();
    }
    if (!left.isEmpty()) {
      throw new Unavailable(
          "queue", new IllegalStateException(refused.size() + " messages refused: " + refused));
    }
  }

  private static List<SendMessageBatchRequestEntry> entries(List<String> bodies, int delay) {
    return IntStream.range(0, bodies.size())
        .mapToObj(i ->
            SendMessageBatchRequestEntry.builder()
                .id(Integer.toString(i))
                .messageBody(bodies.get(i))
                .delaySeconds(delay)
                .build())
        .toList();
  }

  private String url(QueueSpec queue) {
    var key = "seda.queue.url." + queue.name();
    return configuration
        .getProperty(key, String.class)
        .orElseThrow(() -> new IllegalStateException(key + " is not configured"));
  }
}
