package fm.seda.rerank;

import fm.seda.engine.Recommender;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.port.SlateCache;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Slate;
import fm.seda.rerank.night.ByDay;
import fm.seda.storage.slates.PostgresSlateStore;
import fm.seda.storage.taste.TasteKeeper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One person's lists, on every surface, from what is known of them now. */
@Singleton
final class PersonRanker {

  private static final Logger LOG = LoggerFactory.getLogger(PersonRanker.class);

  private final TasteKeeper taste;
  private final ByDay byDay;
  private final Listeners listeners;
  private final Recommender recommender;
  private final Profiles profiles;
  private final PostgresSlateStore store;
  private final SlateCache cache;
  private final Clock clock;

  PersonRanker(
      TasteKeeper taste,
      ByDay byDay,
      Listeners listeners,
      Recommender recommender,
      Profiles profiles,
      PostgresSlateStore store,
      SlateCache cache,
      Clock clock) {
    this.taste = taste;
    this.byDay = byDay;
    this.listeners = listeners;
    this.recommender = recommender;
    this.profiles = profiles;
    this.store = store;
    this.cache = cache;
    this.clock = clock;
  }

  /**
   * Ranks because of something they did: what they ask for next is ready. Nothing is kept for
   * somebody there is nothing to rank by: the read path knows what to do.
   */
  void rankNow(UUID userId) {
    var slates = byDay.lists(userId).orElseGet(() -> asking(userId));
    if (!slates.isEmpty()) {
      // neither waits for the other: the cache refuses what is older by itself
      var remembering =
          CompletableFuture.runAsync(
              () -> slates.forEach(this::remember), Thread::startVirtualThread);
      store.save(userId, slates);
      remembering.join();
    }
  }

  private List<Slate> asking(UUID userId) {
    taste.refresh(userId);
    var now = clock.instant();
    var listener = listeners.load(userId, now);
    return listener.rankable() ? recommender.whole(listener, profiles.all(), now) : List.of();
  }

  private void remember(Slate slate) {
    try {
      cache.put(slate);
    } catch (SlateCache.Unreachable e) {
      LOG.warn("the cache is unreachable; the list is read from the database");
    }
  }
}
