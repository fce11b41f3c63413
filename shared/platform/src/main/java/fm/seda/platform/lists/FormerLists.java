package fm.seda.platform.lists;

import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.SlateCache;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankUser;
import fm.seda.topology.Queues;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People's lists, seen from the side of those who make them out of date. Whoever changes what a
 * list is made from first has the taste computed anew, which makes the stored ones too old.
 */
@Singleton
@Requires(beans = MessageQueue.class)
public final class FormerLists {

  private static final Logger LOG = LoggerFactory.getLogger(FormerLists.class);

  private final SlateCache cache;
  private final MessageQueue queue;
  private final Messages messages;

  /** For injection. */
  public FormerLists(SlateCache cache, MessageQueue queue, Messages messages) {
    this.cache = cache;
    this.queue = queue;
    this.messages = messages;
  }

  /**
   * The next read of this person ranks anew, and their stored lists are ranked anew in the
   * background. The first is certain when this returns; the second only spares later reads time,
   * and takes the place of a list that was being made meanwhile.
   */
  public void drop(UUID userId, String reason) {
    try {
      cache.evict(userId);
    } catch (SlateCache.Unreachable e) {
      LOG.warn("a cached list outlives its taste", e);
    }
    rankLater(List.of(userId), reason);
  }

  /**
   * Has the stored lists of these people ranked anew in the background. If the queue does not take
   * it, the night does it.
   */
  public void rankLater(Collection<UUID> people, String reason) {
    if (people.isEmpty()) {
      return;
    }
    try {
      queue.send(
          Queues.RERANK,
          people.stream().map(id -> messages.about(id, new RerankUser(id, reason))).toList());
    } catch (Unavailable e) {
      LOG.warn("stored lists wait for the night", e);
    }
  }
}
