package fm.seda.catalogapi;

import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.topology.QueueSpec;
import java.util.ArrayList;
import java.util.List;

/** A queue in memory that can be down. */
final class TestQueue implements MessageQueue {

  private final List<Message> sent = new ArrayList<>();
  private boolean down;

  @Override
  public void send(QueueSpec queue, List<Message> messages) {
    if (down) {
      throw new Unavailable("queue", new IllegalStateException("down"));
    }
    assert queue.name().equals("embed") : queue;
    sent.addAll(messages);
  }

  void goDown() {
    down = true;
  }

  /** How many items each message is about. */
  List<Integer> sizes() {
    return sent.stream().map(message -> ((ItemsChanged) message.payload()).items().size()).toList();
  }
}
