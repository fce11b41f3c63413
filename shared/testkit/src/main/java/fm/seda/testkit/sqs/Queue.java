package fm.seda.testkit.sqs;

import static java.util.Comparator.comparingLong;

import fm.seda.testkit.sqs.Change.QueueSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The messages of one queue, the ones to be delivered first in front. */
final class Queue {
  private final String name;
  private final Map<String, Message> byId = new HashMap<>();
  private final NavigableSet<Message> byTurn =
      new TreeSet<>(
          comparingLong((Message m) -> m.delivery().visibleAt()).thenComparingLong(Message::order));
  private long createdAt;
  private long changedAt;
  private QueueSettings settings = QueueSettings.DEFAULT;

  Queue(String name) {
    this.name = name;
  }

  void set(QueueSet set) {
    createdAt = set.createdAt();
    changedAt = set.changedAt();
    settings = QueueSettings.of(set.attributes());
  }

  void put(Message message) {
    remove(message.id());
    byId.put(message.id(), message);
    byTurn.add(message);
  }

  void remove(String id) {
    Message removed = byId.remove(id);
    if (removed != null) {
      byTurn.remove(removed);
    }
  }

  void deliver(String id, Delivery delivery) {
    Message message = byId.get(id);
    if (message != null) {
      put(message.with(delivery));
    }
  }

  void clear() {
    byId.clear();
    byTurn.clear();
  }

  @Nullable Message get(String id) {
    return byId.get(id);
  }

  /** In order of delivery, whether their turn has come or not. */
  Collection<Message> messages() {
    return byTurn;
  }

  OptionalLong nextVisibleAt() {
    return byTurn.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(byTurn.first().delivery().visibleAt());
  }

  String name() {
    return name;
  }

  QueueSettings settings() {
    return settings;
  }

  long createdAt() {
    return createdAt;
  }

  long changedAt() {
    return changedAt;
  }
}
