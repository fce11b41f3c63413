package fm.seda.local.events;

import fm.seda.local.lambda.LocalFunction;
import fm.seda.topology.Trigger;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Feeds a queue's messages to a function. It takes messages only when an instance may work on them,
 * so what waits, waits in the queue.
 */
public final class EventSource implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EventSource.class);
  private static final int MAX_DELETE = 10;
  private static final int PAUSE_AFTER_ERROR_SECONDS = 1;
  private static final int GRACE_SECONDS = 10;

  private final SqsClient sqs;
  private final String region;
  private final LocalQueue queue;
  private final Batch batch;
  private final LocalFunction function;
  private final Semaphore slots;
  private final CountDownLatch closed;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread poller;

  private EventSource(
      SqsClient sqs,
      String region,
      LocalQueue queue,
      Trigger.Queue trigger,
      LocalFunction function) {
    this.closed = new CountDownLatch(1);
    this.batch = new Batch(sqs, queue, trigger, closed);
    this.sqs = sqs;
    this.region = region;
    this.queue = queue;
    this.function = function;
    this.slots = new Semaphore(function.spec().concurrency());
    this.poller = Thread.ofVirtual().name("poll-" + queue.spec().name()).unstarted(this::poll);
  }

  /** Starts to poll. The client stays the caller's; its timeout must be longer than a long poll. */
  public static EventSource start(
      SqsClient sqs,
      String region,
      LocalQueue queue,
      Trigger.Queue trigger,
      LocalFunction function) {
    var source = new EventSource(sqs, region, queue, trigger, function);
    source.poller.start();
    return source;
  }

  /** Takes no more messages and gives those in hand a moment to be done. */
  @Override
  public void close() {
    closed.countDown();
    poller.interrupt();
    threads.shutdown();
    try {
      threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }

  private void poll() {
    try {
      while (closed.getCount() > 0) {
        slots.acquire();
        var messages = next();
        if (messages.isEmpty() || closed.getCount() == 0) {
          slots.release();
        } else {
          threads.execute(() -> work(messages));
        }
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Message> next() throws InterruptedException {
    try {
      return batch.gather();
    } catch (SdkException e) {
      if (!closed.await(PAUSE_AFTER_ERROR_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Cannot read queue {}: {}", queue.spec().name(), e.getMessage());
      }
      return List.of();
    }
  }

  private void work(List<Message> messages) {
    try {
      var outcome = function.invoke(SqsEvent.of(queue, region, messages));
      delete(BatchResponse.done(messages, outcome));
    } catch (SdkException e) {
      LOG.warn("Cannot delete from queue {}: {}", queue.spec().name(), e.getMessage());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      slots.release();
    }
  }

  private void delete(List<Message> done) {
    for (int from = 0; from < done.size(); from += MAX_DELETE) {
      var part = done.subList(from, Math.min(from + MAX_DELETE, done.size()));
      var entries =
          IntStream.range(0, part.size())
              .mapToObj(i ->
                  DeleteMessageBatchRequestEntry.builder()
                      .id(Integer.toString(i))
                      .receiptHandle(part.get(i).receiptHandle())
                      .build())
              .toList();
      sqs.deleteMessageBatch(request -> request.queueUrl(queue.url()).entries(entries));
    }
  }
}
