package fm.seda.engine.portrait;

import fm.seda.domain.Item;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the things a person likes are to be had: at each provider so much of them, by weight. A
 * provider is a system the catalogue knows an item's id of.
 */
public final class Availability {

  private final Map<String, Double> shares = new HashMap<>();

  private Availability() {}

  /** The providers of these. */
  static Availability of(List<Known> known) {
    var availability = new Availability();
    var total = known.stream().mapToDouble(Known::weight).sum();
    for (var it : known) {
      for (var provider : it.item().externalIds().keySet()) {
        availability.shares.merge(provider, it.weight() / total, Double::sum);
      }
    }
    return availability;
  }

  /**
   * Of an item's providers the one that has most of what the person likes. Empty where the item
   * names none, or nothing of what they like does.
   */
  public Optional<Provider> best(Item item) {
    return shares.isEmpty()
        ? Optional.empty()
        : item.externalIds().keySet().stream()
            .map(name -> new Provider(name, Math.min(1, shares.getOrDefault(name, 0.0))))
            .max(Comparator.comparingDouble(Provider::share).thenComparing(Provider::name));
  }

  /** A provider, and how much of what the person likes it has, between 0 and 1. */
  public record Provider(String name, double share) {}
}
