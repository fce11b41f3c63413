package fm.seda.engine.twin;

import fm.seda.domain.Kind;
import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.profile.Profile;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Builds profiles: rooms, all sources, no filters, no variety, unless a test says otherwise. */
public final class AProfile {

  private List<Kind> kinds = List.of(Kind.ROOM);
  private int perKind = 20;
  private final Map<String, Double> weights = new TreeMap<>();
  private final Map<String, String> standIns = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private Set<String> filters = Set.of();
  private final Map<String, Double> penalties = new HashMap<>();
  private DiversityRules diversity = DiversityRules.none();

  private AProfile() {
    for (var source :
        List.of("content", "collaborative", "genre", "friends", "trending", "fresh")) {
      sources.put(source, 100);
    }
  }

  /** A profile that ranks by this signal. */
  public static AProfile by(String signal, double weight) {
    return new AProfile().and(signal, weight);
  }

  public AProfile and(String signal, double weight) {
    weights.put(signal, weight);
    return this;
  }

  public AProfile standIn(String signal, String other) {
    standIns.put(signal, other);
    return this;
  }

  public AProfile kinds(Kind... others) {
    kinds = List.of(others);
    return this;
  }

  public AProfile perKind(int other) {
    perKind = other;
    return this;
  }

  /** From this source as well. */
  public AProfile from(String source, int limit) {
    sources.put(source, limit);
    return this;
  }

  public AProfile onlyFrom(String source, int limit) {
    sources.clear();
    sources.put(source, limit);
    return this;
  }

  public AProfile filters(String... others) {
    filters = Set.of(others);
    return this;
  }

  public AProfile penalty(String act, double factor) {
    penalties.put(act, factor);
    return this;
  }

  public AProfile diversity(DiversityRules other) {
    diversity = other;
    return this;
  }

  public Profile build() {
    return new Profile(
        "test",
        "test",
        1,
        kinds,
        perKind,
        Duration.ofHours(24),
        weights,
        standIns,
        sources,
        filters,
        penalties,
        diversity);
  }
}
