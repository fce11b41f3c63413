package fm.seda.embedbatch;

import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.topology.QueueSpec;
import java.util.ArrayList;
import java.util.List;

/** A queue in memory that keeps what was sent. */
final class TestQueue implements MessageQueue {

  private final List<Message> sent = new ArrayList<>();

  @Override
  public void send(QueueSpec queue, List<Message> messages) {
    sent.addAll(messages);
  }

  List<Message> sent() {
    return List.copyOf(sent);
  }
}
