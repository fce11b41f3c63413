package fm.seda.testkit.sqs;

import fm.seda.testkit.sqs.Change.Delivered;
import fm.seda.testkit.sqs.Change.Moved;
import fm.seda.testkit.sqs.Change.QueueDeleted;
import fm.seda.testkit.sqs.Change.QueuePurged;
import fm.seda.testkit.sqs.Change.QueueSet;
import fm.seda.testkit.sqs.Change.Removed;
import fm.seda.testkit.sqs.Change.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all changes so far add up to. The same code runs live and when the journal is replayed. */
final class State {
  private final Map<String, Queue> queues = new TreeMap<>();
  private long lastOrder;

  void apply(Change change) {
    switch (change) {
      case QueueSet set -> queues.computeIfAbsent(set.queue(), Queue::new).set(set);
      case QueueDeleted(String queue) -> queues.remove(queue);
      case QueuePurged(String queue) -> at(queue).clear();
      case Stored(String queue, List<Message> messages) -> put(queue, messages);
      case Delivered(String queue, Map<String, Delivery> deliveries) ->
          deliveries.forEach(at(queue)::deliver);
      case Removed(String queue, List<String> ids) -> ids.forEach(at(queue)::remove);
      case Moved(String from, List<String> ids, String to, List<Message> messages) -> {
        ids.forEach(at(from)::remove);
        put(to, messages);
      }
    }
  }

  /** The shortest list of changes that leads here again. */
  Stream<Change> changes() {
    return queues.values().stream()
        .flatMap(queue ->
            Stream.concat(
                Stream.of(
                    new QueueSet(
                        queue.name(),
                        queue.createdAt(),
                        queue.changedAt(),
                        queue.settings().attributes())),
                queue.messages().stream()
                    .map(message -> new Stored(queue.name(), List.of(message)))));
  }

  @Nullable Queue find(String queue) {
    return queues.get(queue);
  }

  Collection<Queue> queues() {
    return queues.values();
  }

  long nextOrder() {
    return lastOrder + 1;
  }

  private void put(String queue, List<Message> messages) {
    for (Message message : messages) {
      at(queue).put(message);
      lastOrder = Math.max(lastOrder, message.order());
    }
  }

  private Queue at(String queue) {
    Queue found = queues.get(queue);
    if (found == null) {
      throw new IllegalStateException("A change names the queue " + queue + ", which is not there");
    }
    return found;
  }
}
