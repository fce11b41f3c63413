package fm.seda.activityingest;

import fm.seda.engine.port.SlateCache;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankUser;
import fm.seda.storage.activity.AcceptedInteraction;
import fm.seda.storage.activity.SkipSpree;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what people did show in what they see next: whoever did something decisive, or skips one
 * thing after another, is ranked anew.
 *
 * <p>The order matters. The taste comes first, for whoever ranks reads it; then the cached list goes,
 * so that the next read does not find it; the queue comes last, so that what it starts finds both
 * done and replaces whatever a reader ranked and kept in between.
 */
@Singleton
final class Reactions {

  private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

  private final SkipSpree sprees;
  private final TasteKeeper tastes;
  private final SlateCache cache;
  private final MessageQueue queue;
  private final Messages messages;

  Reactions(
      SkipSpree sprees,
      TasteKeeper tastes,
      SlateCache cache,
      MessageQueue queue,
      Messages messages) {
    this.sprees = sprees;
    this.tastes = tastes;
    this.cache = cache;
    this.queue = queue;
    this.messages = messages;
  }

  /** Reacts to what was recorded; doing so again for the same does no harm. */
  void to(Collection<AcceptedInteraction> recorded) {
    var reasons = reasons(recorded);
    if (reasons.isEmpty()) {
      return;
    }
    reasons.keySet().forEach(tastes::recompute);
    reasons.keySet().forEach(this::forgetList);
    queue.send(
        Queues.RERANK,
        reasons.entrySet().stream()
            .map(it -> messages.about(it.getKey(), new RerankUser(it.getKey(), it.getValue())))
            .toList());
  }

  /** Once for each person, however much they did. */
  private Map<UUID, String> reasons(Collection<AcceptedInteraction> recorded) {
    var reasons = new LinkedHashMap<UUID, String>();
    recorded.stream()
        .map(AcceptedInteraction::interaction)
        .filter(it -> it.type().decisive())
        .forEach(it -> reasons.putIfAbsent(it.userId(), it.type().wireName()));
    sprees.people(recorded).forEach(person -> reasons.putIfAbsent(person, "skips"));
    return reasons;
  }

  private void forgetList(UUID userId) {
    try {
      cache.evict(userId);
    } catch (SlateCache.Unreachable e) {
      LOG.warn("a cached list outlives its taste until it is ranked anew", e);
    }
  }
}
