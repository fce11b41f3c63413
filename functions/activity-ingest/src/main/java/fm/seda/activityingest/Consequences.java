package fm.seda.activityingest;

import fm.seda.engine.port.SlateCache;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankUser;
import fm.seda.storage.activity.AcceptedInteraction;
import fm.seda.storage.activity.SkipSpree;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows from what people did. Something decisive, or one skip after another, moves their
 * taste and puts their lists out of date: the next read ranks anew even before the new lists are
 * ready. Everything else waits for the night.
 */
@Singleton
final class Consequences {

  private static final Logger LOG = LoggerFactory.getLogger(Consequences.class);

  private final SkipSpree skipSpree;
  private final TasteKeeper taste;
  private final SlateCache cache;
  private final MessageQueue queue;
  private final Messages messages;

  Consequences(
      SkipSpree skipSpree,
      TasteKeeper taste,
      SlateCache cache,
      MessageQueue queue,
      Messages messages) {
    this.skipSpree = skipSpree;
    this.taste = taste;
    this.cache = cache;
    this.queue = queue;
    this.messages = messages;
  }

  /** Sets in motion what these interactions, which are written down, call for. */
  void follow(Collection<AcceptedInteraction> recorded) {
    var reasons = reasons(recorded);
    var reranks = new ArrayList<Message>();
    reasons.forEach((userId, reason) -> {
      taste.recompute(userId);
      forget(userId);
      reranks.add(messages.about(userId, new RerankUser(userId, reason)));
    });
    if (!reranks.isEmpty()) {
      queue.send(Queues.RERANK, reranks);
    }
  }

  /** Whose lists are out of date, and why: once for each person. */
  private Map<UUID, String> reasons(Collection<AcceptedInteraction> recorded) {
    var reasons = new LinkedHashMap<UUID, String>();
    for (var accepted : recorded) {
      var interaction = accepted.interaction();
      if (interaction.type().decisive()) {
        reasons.putIfAbsent(interaction.userId(), interaction.type().wireName());
      }
    }
    skipSpree.people(recorded).forEach(userId -> reasons.putIfAbsent(userId, "skip spree"));
    return reasons;
  }

  private void forget(UUID userId) {
    try {
      cache.evict(userId);
    } catch (SlateCache.Unreachable e) {
      LOG.warn("the cache is unreachable; an old list may be shown until it expires");
    }
  }
}
