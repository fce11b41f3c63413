package fm.seda.embedbatch;

import fm.seda.domain.ItemRef;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.Payload;
import fm.seda.platform.worker.Job;
import fm.seda.storage.embedding.VectorBacklog;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends items without a current vector through the queue again, in case their message was lost. */
@Singleton
final class EmbedSweep implements Job {

  /** What is left over waits for the next hour. */
  private static final int AT_MOST = 5_000;

  private final VectorBacklog backlog;
  private final MessageQueue queue;
  private final Messages messages;

  EmbedSweep(VectorBacklog backlog, MessageQueue queue, Messages messages) {
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
    var forgotten = backlog.oldest(AT_MOST);
    var batches = new ArrayList<Message>();
    for (int from = 0; from < forgotten.size(); from += Payload.MOST_IN_ONE) {
      var part = forgotten.subList(from, Math.min(from + Payload.MOST_IN_ONE, forgotten.size()));
      batches.add(messages.of(changed(part)));
    }
    queue.send(Queues.EMBED, batches);
    return Map.of("itemsQueued", forgotten.size());
  }

  private static ItemsChanged changed(List<ItemRef> refs) {
    return new ItemsChanged(
        refs.stream()
            .map(ref -> new ItemsChanged.Changed(ref.kind().wireName(), ref.id()))
            .toList());
  }
}
