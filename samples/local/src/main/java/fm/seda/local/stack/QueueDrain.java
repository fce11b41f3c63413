package fm.seda.local.stack;

import fm.seda.local.events.LocalQueue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Waits until functions have worked off what is in the queues. */
final class QueueDrain {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final SqsClient sqs;
  private final List<LocalQueue> queues;
  private final Console console;
  private final InstantSource clock;

  QueueDrain(SqsClient sqs, List<LocalQueue> queues, Console console, InstantSource clock) {
    this.sqs = sqs;
    this.queues = queues;
    this.console = console;
    this.clock = clock;
  }

  /** Whether the queues were empty before this time was over. */
  boolean await(Duration patience) {
    var deadline = clock.instant().plus(patience);
    var nextLine = clock.instant().plus(BETWEEN_LINES);
    long left = messages();
    while (left > 0 && clock.instant().isBefore(deadline)) {
      if (clock.instant().isAfter(nextLine)) {
        console.say("demo data", "%,d messages are still in the queues".formatted(left));
        nextLine = clock.instant().plus(BETWEEN_LINES);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      left = messages();
    }
    return left == 0;
  }

  private long messages() {
    return queues.stream().mapToLong(this::messages).sum();
  }

  private long messages(LocalQueue queue) {
    return sqs
        .getQueueAttributes(request ->
            request
                .queueUrl(queue.url())
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
