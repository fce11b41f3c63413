package fm.seda.engine.twin;

import fm.seda.domain.ItemRef;
import fm.seda.engine.port.SlateStore;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ranked and shown lists, in memory. */
public final class InMemorySlates implements SlateStore {

  private final Map<String, Slate> current = new HashMap<>();
  private final List<Slate> shown = new ArrayList<>();
  private final Outages outages;

  InMemorySlates(Outages outages) {
    this.outages = outages;
  }

  /** Forgets what was ranked. */
  public void clear() {
    current.clear();
  }

  /** Every list shown so far. */
  public List<Slate> shown() {
    return shown;
  }

  @Override
  public Optional<Slate> current(UUID userId, String surface, Instant now) {
    outages.pass("store");
    return Optional.ofNullable(current.get(userId + surface))
        .filter(slate -> slate.expiresAt().isAfter(now));
  }

  @Override
  public void save(Slate slate) {
    outages.pass("save");
    current.put(slate.userId() + slate.surface(), slate);
  }

  @Override
  public void recordShown(Slate slate, Instant at) {
    outages.pass("shown");
    shown.add(slate);
  }

  @Override
  public Optional<Card> shown(UUID userId, UUID slateId, ItemRef item) {
    outages.pass("shown");
    return shown.stream()
        .filter(slate -> slate.slateId().equals(slateId) && slate.userId().equals(userId))
        .flatMap(slate -> slate.cards().stream())
        .filter(card -> card.item().ref().equals(item))
        .findFirst();
  }
}
