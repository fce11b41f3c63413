package fm.seda.imports;

import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.storage.matching.Canonical;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what was found into the catalogue, and has vectors made of what is new there. */
@Singleton
final class Shelving {

  private static final Logger LOG = LoggerFactory.getLogger(Shelving.class);

  private final Canonical canonical;
  private final MessageQueue queue;
  private final Messages messages;

  Shelving(Canonical canonical, MessageQueue queue, Messages messages) {
    this.canonical = canonical;
    this.queue = queue;
    this.messages = messages;
  }

  /** The item each of them is; what is nothing to recommend is left out. */
  Map<Found, ItemRef> items(List<? extends Found> found) {
    var adopted = canonical.adopt(found);
    if (!adopted.withoutVector().isEmpty()) {
      askForVectors(adopted.withoutVector());
    }
    return adopted.items();
  }

  /** If the queue does not take it the hourly sweep finds them, so nothing is lost. */
  private void askForVectors(List<ItemRef> items) {
    try {
      queue.send(Queues.EMBED, ItemsChanged.about(items).stream().map(messages::of).toList());
    } catch (Unavailable e) {
      LOG.warn("{} items wait for the sweep: {}", items.size(), e.detail());
    }
  }
}
