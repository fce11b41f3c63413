package fm.seda.linkcallback;

import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.SlateCache;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankUser;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists that rest on an account that is not linked any more. */
@Singleton
final class FormerLists {

  private static final Logger LOG = LoggerFactory.getLogger(FormerLists.class);

  private final SlateCache cache;
  private final MessageQueue queue;
  private final Messages messages;

  FormerLists(SlateCache cache, MessageQueue queue, Messages messages) {
    this.cache = cache;
    this.queue = queue;
    this.messages = messages;
  }

  /**
   * Nobody is shown them any more. Another is made even so: one that was being made meanwhile may
   * still come after this, and goes when a later one does.
   */
  void drop(UUID userId) {
    try {
      cache.evict(userId);
      queue.send(
          Queues.RERANK, List.of(messages.about(userId, new RerankUser(userId, "unlinked"))));
    } catch (SlateCache.Unreachable e) {
      LOG.warn("the cache is unreachable; an old list may be shown until it expires");
    } catch (Unavailable e) {
      LOG.warn("lists are made anew when they are asked for: {}", e.detail());
    }
  }
}
