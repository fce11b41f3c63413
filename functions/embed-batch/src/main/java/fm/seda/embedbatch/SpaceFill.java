package fm.seda.embedbatch;

import fm.seda.domain.spending.Purpose;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.worker.Job;
import fm.seda.storage.embedding.VectorBacklog;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.util.Map;

/** Sends everything that the space beside the live one lacks through the queue. */
@Singleton
final class SpaceFill implements Job {

  /** What is left over is for another run. */
  private static final int AT_MOST = 200_000;

  private final Embedders embedders;
  private final VectorBacklog backlog;
  private final MessageQueue queue;
  private final Messages messages;

  SpaceFill(Embedders embedders, VectorBacklog backlog, MessageQueue queue, Messages messages) {
    this.embedders = embedders;
    this.backlog = backlog;
    this.queue = queue;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "space-fill";
  }

  @Override
  public Map<String, Object> run() {
    var missing = backlog.oldest(embedders.requireBeside().space(), AT_MOST);
    queue.send(
        Queues.EMBED,
        ItemsChanged.about(missing, Purpose.SHADOW).stream().map(messages::of).toList());
    return Map.of("itemsQueued", missing.size());
  }
}
