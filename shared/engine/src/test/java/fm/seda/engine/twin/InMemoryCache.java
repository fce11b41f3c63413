package fm.seda.engine.twin;

import fm.seda.engine.port.SlateCache;
import fm.seda.engine.slate.Slate;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lists in a map. */
public final class InMemoryCache implements SlateCache {

  private final Map<String, Slate> slates = new HashMap<>();
  private final Outages outages;

  InMemoryCache(Outages outages) {
    this.outages = outages;
  }

  @Override
  public Optional<Slate> get(UUID userId, String surface) {
    pass();
    return Optional.ofNullable(slates.get(userId + surface));
  }

  @Override
  public void put(Slate slate) {
    pass();
    slates.put(slate.userId() + slate.surface(), slate);
  }

  @Override
  public void evict(UUID userId) {
    pass();
    slates.keySet().removeIf(key -> key.startsWith(userId.toString()));
  }

  private void pass() {
    if (outages.isDown("cache")) {
      throw new Unreachable(new IOException("the cache is cut off"));
    }
  }
}
