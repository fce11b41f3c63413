package fm.seda.embedbatch;

import fm.seda.domain.spending.Purpose;
import fm.seda.embedbatch.provider.EmbeddingSettings;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.worker.Job;
import fm.seda.storage.embedding.VectorBacklog;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Sends items through the queue whose vectors have grown old, where the provider may have changed.
 */
@Singleton
final class EmbedRenewal implements Job {

  /** What is left over waits for the next day. */
  private static final int AT_MOST = 50_000;

  private final Embedders embedders;
  private final VectorBacklog backlog;
  private final MessageQueue queue;
  private final Messages messages;
  private final Duration renewAfter;
  private final Clock clock;

  EmbedRenewal(
      Embedders embedders,
      VectorBacklog backlog,
      MessageQueue queue,
      Messages messages,
      EmbeddingSettings settings,
      Clock clock) {
    this.embedders = embedders;
    this.backlog = backlog;
    this.queue = queue;
    this.messages = messages;
    this.renewAfter = settings.renewAfter();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "embed-renewal";
  }

  @Override
  public Map<String, Object> run() {
    var live = embedders.live();
    if (!live.mayChange()) {
      return Map.of("itemsQueued", 0);
    }
    var aged = backlog.aged(live.space(), clock.instant().minus(renewAfter), AT_MOST);
    queue.send(
        Queues.EMBED,
        ItemsChanged.about(aged, Purpose.RENEWAL).stream().map(messages::of).toList());
    return Map.of("itemsQueued", aged.size());
  }
}
