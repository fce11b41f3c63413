package fm.seda.embedbatch;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.Message;
import fm.seda.platform.worker.MessageHandler;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Embeds the items of all messages of a batch together. */
@Singleton
final class ChangedItems implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ChangedItems.class);

  private final ItemEmbedder embedder;

  ChangedItems(ItemEmbedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public Collection<Message> handle(List<Message> batch) {
    var refs = new LinkedHashSet<ItemRef>();
    for (var message : batch) {
      if (!(message.payload() instanceof ItemsChanged changed)) {
        throw new IllegalArgumentException(
            "the queue embed carries items.changed, not "
                + message.payload().getClass().getSimpleName());
      }
      changed.items().forEach(item -> refs.add(ref(item)));
    }
    LOG.info("{} of {} items embedded", embedder.embed(refs), refs.size());
    return List.of();
  }

  private static ItemRef ref(ItemsChanged.Changed item) {
    return new ItemRef(
        Kind.fromWireName(item.kind())
            .orElseThrow(() -> new IllegalArgumentException("no kind is called " + item.kind())),
        item.id());
  }
}
