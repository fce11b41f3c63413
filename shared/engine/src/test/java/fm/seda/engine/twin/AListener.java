package fm.seda.engine.twin;

import fm.seda.domain.Affinity;
import fm.seda.domain.Decision;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.Listener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Builds people. */
public final class AListener {

  /** Whom tests rank for unless they say otherwise. */
  public static final UUID ANNA = UUID.fromString("00000000-0000-0000-0000-00000000a77a");

  /** What the parent product calls her. */
  public static final String ANNAS_EXTERNAL_ID = "anna";

  private UUID id = ANNA;
  private final List<TasteCentre> taste = new ArrayList<>();
  private List<String> genres = List.of();
  private Set<String> disliked = Set.of();
  private final Map<ItemRef, Affinity> affinities = new LinkedHashMap<>();
  private final Map<ItemRef, Decision> decisions = new HashMap<>();
  private final Map<ItemRef, Integer> shown = new HashMap<>();
  private boolean personalised = true;
  private boolean allowExplicit = true;

  /** Somebody of whom nothing is known. */
  public static AListener unknown() {
    return new AListener();
  }

  /** Somebody other than Anna. */
  public AListener id(UUID other) {
    id = other;
    return this;
  }

  public AListener taste(float... other) {
    return centre(1, other);
  }

  /** One of several centres of their taste. */
  public AListener centre(double share, float... direction) {
    taste.add(new TasteCentre(direction, share));
    return this;
  }

  public AListener chose(String... others) {
    genres = List.of(others);
    return this;
  }

  public AListener dislikes(String... others) {
    disliked = Set.of(others);
    return this;
  }

  /** Did this just now. */
  public AListener did(InteractionType type, ItemRef item) {
    return did(type, item, Duration.ZERO);
  }

  /** Did this some time ago; several acts on one item add up. */
  public AListener did(InteractionType type, ItemRef item, Duration ago) {
    var counts = new HashMap<InteractionType, Integer>();
    var before = affinities.get(item);
    if (before != null) {
      counts.putAll(before.counts());
    }
    counts.merge(type, 1, Integer::sum);
    var weight = (before == null ? 0 : before.weight()) + type.tasteWeight();
    affinities.put(item, new Affinity(item, counts, weight, World.NOW.minus(ago)));
    return this;
  }

  /** Did the same so many times, just now. */
  public AListener did(InteractionType type, int times, ItemRef item) {
    for (int i = 0; i < times; i++) {
      did(type, item);
    }
    return this;
  }

  public AListener decided(Decision decision, ItemRef item) {
    decisions.put(item, decision);
    return this;
  }

  /** Saw it on so many lists lately. */
  public AListener saw(ItemRef item, int lists) {
    shown.put(item, lists);
    return this;
  }

  public AListener withoutPersonalisation() {
    personalised = false;
    return this;
  }

  public AListener withoutExplicit() {
    allowExplicit = false;
    return this;
  }

  public Listener build() {
    return new Listener(
        id,
        ANNAS_EXTERNAL_ID,
        List.copyOf(taste),
        World.SPACE,
        genres,
        disliked,
        List.copyOf(affinities.values()),
        Map.copyOf(decisions),
        Map.copyOf(shown),
        personalised,
        allowExplicit);
  }
}
