package fm.seda.engine.twin;

import fm.seda.domain.ItemRef;
import fm.seda.engine.port.SlateCache;
import fm.seda.engine.slate.KeptSlate;
import fm.seda.engine.slate.Slate;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists in a map. */
public final class InMemoryCache implements SlateCache {

  private final Map<String, Slate> slates = new HashMap<>();
  private final Outages outages;

  InMemoryCache(Outages outages) {
    this.outages = outages;
  }

  @Override
  public Optional<KeptSlate> get(UUID userId, String surface) {
    pass();
    return Optional.ofNullable(slates.get(userId + surface)).map(Kept::new);
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

  private record Kept(Slate slate) implements KeptSlate {

    @Override
    public String modelVersion() {
      return slate.modelVersion();
    }

    @Override
    public Instant expiresAt() {
      return slate.expiresAt();
    }

    @Override
    public List<ItemRef> items() {
      return slate.items();
    }

    @Override
    public Optional<Slate> read(Set<ItemRef> wanted) {
      var cards = slate.cards().stream().filter(card -> wanted.contains(card.item().ref()));
      return Optional.of(slate.withCards(cards.toList()));
    }
  }

  private void pass() {
    if (outages.isDown("cache")) {
      throw new Unreachable(new IOException("the cache is cut off"));
    }
  }
}
