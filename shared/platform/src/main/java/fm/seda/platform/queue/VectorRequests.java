package fm.seda.platform.queue;

import fm.seda.domain.ItemRef;
import fm.seda.domain.problem.Unavailable;
import fm.seda.topology.Queues;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for the vectors of items that lack theirs. */
@Singleton
@Requires(beans = MessageQueue.class)
public final class VectorRequests {

  private static final Logger LOG = LoggerFactory.getLogger(VectorRequests.class);

  private final MessageQueue queue;
  private final Messages messages;

  /** For injection. */
  public VectorRequests(MessageQueue queue, Messages messages) {
    this.queue = queue;
    this.messages = messages;
  }

  /** Sends for them. If the queue is down the hourly sweep will find them, so nothing is lost. */
  public Embedding ask(List<ItemRef> items) {
    if (items.isEmpty()) {
      return Embedding.CURRENT;
    }
    try {
      queue.send(Queues.EMBED, ItemsChanged.about(items).stream().map(messages::of).toList());
      return Embedding.QUEUED;
    } catch (Unavailable e) {
      LOG.warn("{} items wait for the sweep: {}", items.size(), e.detail());
      return Embedding.DELAYED;
    }
  }
}
