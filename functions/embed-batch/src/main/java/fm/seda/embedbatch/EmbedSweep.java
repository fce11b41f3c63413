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

/** Sends items without a current vector through the queue again, in case their message was lost. */
@Singleton
final class EmbedSweep implements Job {

  /** What is left over waits for the next hour. */
  private static final int AT_MOST = 50_000;

  private final Embedders embedders;
  private final VectorBacklog backlog;
  private final MessageQueue queue;
  private final Messages messages;

  EmbedSweep(Embedders embedders, VectorBacklog backlog, MessageQueue queue, Messages messages) {
    this.embedders = embedders;
    this.backlog = backlog;
    this.queue = queue;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "embed-sweep";
  }

  @Override
  public Map<String, Object> run() {
    var forgotten = backlog.oldest(embedders.live().space(), AT_MOST);
    queue.send(
        Queues.EMBED,
        ItemsChanged.about(forgotten, Purpose.SWEEP).stream().map(messages::of).toList());
    return Map.of("itemsQueued", forgotten.size());
  }
}
