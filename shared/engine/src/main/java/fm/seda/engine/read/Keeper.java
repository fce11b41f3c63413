package fm.seda.engine.read;

import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.SlateCache;
import fm.seda.engine.port.SlateStore;
import fm.seda.engine.slate.Slate;

/** Keeps lists for the next read. Failing to is a loss of time, so it never fails this one. */
final class Keeper {

  private final SlateCache cache;
  private final SlateStore store;

  Keeper(SlateCache cache, SlateStore store) {
    this.cache = cache;
    this.store = store;
  }

  void keep(Slate slate, Attempt attempt) {
    try {
      store.save(slate);
    } catch (Unavailable gone) {
      attempt.missed("store");
    }
    cache(slate, attempt);
  }

  void cache(Slate slate, Attempt attempt) {
    try {
      cache.put(slate);
    } catch (SlateCache.Unreachable gone) {
      attempt.missed("cache");
    }
  }

  void shown(Slate slate, Attempt attempt) {
    try {
      store.recordShown(slate, attempt.now());
    } catch (Unavailable gone) {
      attempt.missed("store");
    }
  }
}
