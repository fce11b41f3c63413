package fm.seda.engine.twin;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.slate.Because;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was learnt of the one person there is, in a list. */
public final class InMemoryLearntTaste implements LearntTaste {

  private final List<Learnt> best = new ArrayList<>();
  private final List<Companion> companions = new ArrayList<>();
  private final Map<ItemRef, float[]> places = new HashMap<>();
  private final Outages outages;
  private Instant trainedAt = World.NOW;
  private Basis basis = Basis.HISTORY;

  InMemoryLearntTaste(Outages outages) {
    this.outages = outages;
  }

  /** The models name this item as one of the best. */
  public InMemoryLearntTaste names(Item item, double factors, double neighbours, float... place) {
    best.add(new Learnt(item, factors, neighbours, place));
    return lies(item, place);
  }

  /** The item lies there, whether or not it is one of the best. */
  public InMemoryLearntTaste lies(Item item, float... place) {
    places.put(item.ref(), place);
    return this;
  }

  /** The item goes so well with this one, which the person came to like since. */
  public InMemoryLearntTaste goesWith(Item item, double score, Item because) {
    companions.add(new Companion(item, score, new Because(because.ref(), because.name())));
    return this;
  }

  /** All of it was learnt then. */
  public InMemoryLearntTaste at(Instant other) {
    trainedAt = other;
    return this;
  }

  /** There were only their friends to learn from. */
  public InMemoryLearntTaste fromFriends() {
    basis = Basis.FRIENDS;
    return this;
  }

  @Override
  public Optional<Best> best(UUID userId, Kind kind, int limit) {
    outages.pass("best");
    var ofKind = best.stream().filter(it -> it.item().kind() == kind).limit(limit).toList();
    return best.isEmpty() ? Optional.empty() : Optional.of(new Best(trainedAt, basis, ofKind));
  }

  @Override
  public Optional<Since> since(UUID userId, Kind kind, int limit) {
    outages.pass("since");
    var ofKind =
        companions.stream()
            .filter(it -> it.item().kind() == kind)
            .sorted(Comparator.comparingDouble(Companion::score).reversed())
            .limit(limit)
            .toList();
    return ofKind.isEmpty() ? Optional.empty() : Optional.of(new Since(trainedAt, ofKind));
  }

  @Override
  public Map<ItemRef, float[]> places(Collection<ItemRef> refs) {
    outages.pass("places");
    var found = new HashMap<>(places);
    found.keySet().retainAll(refs);
    return found;
  }
}
