package fm.seda.engine.read;

import fm.seda.engine.port.SlateCache;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import java.util.Optional;

/** The list in the cache. */
final class CachedRung implements Rung {

  private final SlateCache cache;

  CachedRung(SlateCache cache) {
    this.cache = cache;
  }

  @Override
  public String name() {
    return "cache";
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public Optional<Slate> answer(Attempt attempt) {
    try {
      return cache
          .get(attempt.userId(), attempt.profile().surface())
          .filter(kept -> kept.expiresAt().isAfter(attempt.now()))
          .filter(kept -> attempt.stillGood(kept.modelVersion(), kept.items()))
          .flatMap(kept -> kept.read(attempt.visible(kept.items())))
          .map(slate -> slate.withSource(Source.CACHE));
    } catch (SlateCache.Unreachable gone) {
      attempt.missed(name());
      return Optional.empty();
    }
  }
}
