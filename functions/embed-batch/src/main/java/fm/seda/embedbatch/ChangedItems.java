package fm.seda.embedbatch;

import fm.seda.calls.NotNow;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.spending.Purpose;
import fm.seda.embedbatch.provider.EmbeddingSettings;
import fm.seda.embeddings.OverBudget;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.worker.MessageHandler;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Embeds the items of all messages of a batch together.
 *
 * <p>While the provider cannot be asked, messages go to the end of the queue, where they may wait
 * for as long as it takes. What there is no money for stays where it is known to be missing, and
 * the sweep brings it back in another month.
 */
@Singleton
final class ChangedItems implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ChangedItems.class);

  private final Embedders embedders;
  private final Beside beside;
  private final MessageQueue queue;
  private final Duration renewAfter;
  private final Clock clock;

  ChangedItems(
      Embedders embedders,
      Beside beside,
      MessageQueue queue,
      EmbeddingSettings settings,
      Clock clock) {
    this.embedders = embedders;
    this.beside = beside;
    this.queue = queue;
    this.renewAfter = settings.renewAfter();
    this.clock = clock;
  }

  @Override
  public Collection<Message> handle(List<Message> batch) {
    var byPurpose = new EnumMap<Purpose, List<Message>>(Purpose.class);
    for (var message : batch) {
      byPurpose.computeIfAbsent(purpose(items(message)), _ -> new ArrayList<>()).add(message);
    }
    byPurpose.forEach(this::embed);
    return List.of();
  }

  private void embed(Purpose purpose, List<Message> messages) {
    var refs = new LinkedHashSet<ItemRef>();
    messages.forEach(message -> items(message).items().forEach(item -> refs.add(ref(item))));
    try {
      LOG.info("{}: {} of {} items embedded", purpose, embed(purpose, refs), refs.size());
    } catch (NotNow later) {
      LOG.warn("{} items wait for {}: {}", refs.size(), later.pause(), later.getMessage());
      queue.sendLater(Queues.EMBED, messages, later.pause());
      beside.standBy(refs);
    } catch (OverBudget poor) {
      LOG.warn("{} items stay without vectors: {}", refs.size(), poor.getMessage());
    }
  }

  private int embed(Purpose purpose, Set<ItemRef> refs) {
    return switch (purpose) {
      case CHANGED_ITEMS, SWEEP -> {
        var written = embedders.live().embed(refs, purpose);
        beside.shadow(refs);
        yield written;
      }
      case RENEWAL -> embedders.live().embed(refs, purpose, clock.instant().minus(renewAfter));
      case SHADOW, STANDBY ->
          embedders.beside().map(embedder -> embedder.embed(refs, purpose)).orElse(0);
    };
  }

  private static ItemsChanged items(Message message) {
    if (message.payload() instanceof ItemsChanged changed) {
      return changed;
    }
    throw new IllegalArgumentException(
        "the queue embed carries items.changed, not "
            + message.payload().getClass().getSimpleName());
  }

  private static Purpose purpose(ItemsChanged changed) {
    var name = changed.purpose();
    return name == null
        ? Purpose.CHANGED_ITEMS
        : Purpose.named(name)
            .orElseThrow(() -> new IllegalArgumentException("no purpose is called " + name));
  }

  private static ItemRef ref(ItemsChanged.Changed item) {
    return new ItemRef(
        Kind.fromWireName(item.kind())
            .orElseThrow(() -> new IllegalArgumentException("no kind is called " + item.kind())),
        item.id());
  }
}
