package fm.seda.userapi.lists;

import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.SlateCache;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankUser;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People's ranked lists, seen from the side of those who make them out of date. */
@Singleton
public final class RankedLists {

  private static final Logger LOG = LoggerFactory.getLogger(RankedLists.class);

  private final TasteKeeper tastes;
  private final SlateCache cache;
  private final MessageQueue queue;
  private final Messages messages;

  RankedLists(TasteKeeper tastes, SlateCache cache, MessageQueue queue, Messages messages) {
    this.tastes = tastes;
    this.cache = cache;
    this.queue = queue;
    this.messages = messages;
  }

  /**
   * Makes the next read of this person rank anew, and has their stored lists ranked anew in the
   * background. The first is certain when this returns; the second only spares later reads time, so
   * a queue that is down does not fail it.
   */
  public void renew(UUID userId, String reason) {
    tastes.recompute(userId);
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
