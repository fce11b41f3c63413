package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_PARAMETER_VALUE;
import static fm.seda.testkit.sqs.SqsError.Code.QUEUE_NAME_EXISTS;
import static fm.seda.testkit.sqs.SqsError.Code.UNSUPPORTED_OPERATION;

import fm.seda.testkit.sqs.Change.QueueDeleted;
import fm.seda.testkit.sqs.Change.QueuePurged;
import fm.seda.testkit.sqs.Change.QueueSet;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which queues there are, and their attributes. */
final class QueueDirectory {
  private final Store store;
  private final InstantSource clock;

  QueueDirectory(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Creating a queue again is fine as long as it would be the same queue. */
  void create(String name, Map<String, String> attributes) {
    if (name.endsWith(".fifo")) {
      throw new SqsError(UNSUPPORTED_OPERATION, "This server has standard queues only, no FIFO.");
    }
    if (!name.matches("[A-Za-z0-9_-]{1,80}")) {
      throw new SqsError(
          INVALID_PARAMETER_VALUE, "A queue's name is 1 to 80 letters, digits, - and _.");
    }
    store.locked(() -> {
      Queue existing = store.find(name);
      if (existing == null) {
        long now = clock.millis();
        commit(name, now, QueueSettings.DEFAULT.with(attributes));
      } else if (!existing.settings().includes(attributes)) {
        throw new SqsError(
            QUEUE_NAME_EXISTS,
            "A queue " + name + " exists already with other attributes; set them instead.");
      }
      return name;
    });
  }

  void set(String name, Map<String, String> attributes) {
    store.locked(() -> {
      Queue queue = store.queue(name);
      commit(name, queue.createdAt(), queue.settings().with(attributes));
      return name;
    });
  }

  void require(String name) {
    store.locked(() -> store.queue(name));
  }

  List<String> names(String prefix) {
    return store.locked(
        () -> store.queues().stream().map(Queue::name).filter(n -> n.startsWith(prefix)).toList());
  }

  void purge(String name) {
    store.locked(() -> {
      store.commit(new QueuePurged(store.queue(name).name()));
      return name;
    });
  }

  void delete(String name) {
    store.locked(() -> {
      store.commit(new QueueDeleted(store.queue(name).name()));
      return name;
    });
  }

  /** Settings and counts, as GetQueueAttributes names them. */
  Map<String, String> attributes(String name) {
    return store.locked(() -> {
      Queue queue = store.queue(name);
      long now = clock.millis();
      long visible = 0;
      long inFlight = 0;
      for (Message message : queue.messages()) {
        Delivery delivery = message.delivery();
        visible += delivery.visibleAt() <= now ? 1 : 0;
        inFlight += delivery.inFlight(now) ? 1 : 0;
      }
      Map<String, String> all = new HashMap<>(queue.settings().attributes());
      all.put("QueueArn", Arn.of(name));
      all.put("CreatedTimestamp", Long.toString(queue.createdAt() / 1000));
      all.put("LastModifiedTimestamp", Long.toString(queue.changedAt() / 1000));
      all.put("ApproximateNumberOfMessages", Long.toString(visible));
      all.put("ApproximateNumberOfMessagesNotVisible", Long.toString(inFlight));
      all.put(
          "ApproximateNumberOfMessagesDelayed",
          Long.toString(queue.messages().size() - visible - inFlight));
      return all;
    });
  }

  private void commit(String name, long createdAt, QueueSettings settings) {
    settings
        .redrive()
        .filter(policy -> store.find(policy.target()) == null)
        .ifPresent(policy -> {
          throw RedrivePolicy.invalid(policy.target(), "Dead letter target does not exist.");
        });
    store.commit(new QueueSet(name, createdAt, clock.millis(), settings.attributes()));
  }
}
