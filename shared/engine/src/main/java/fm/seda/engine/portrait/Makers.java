package fm.seda.engine.portrait;

import fm.seda.domain.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Who made what a list is to be like: of that of which the maker is known, so much by each. */
public final class Makers {

  private final Map<String, Double> shares = new HashMap<>();

  private Makers() {}

  /** The makers of these. */
  static Makers of(List<Known> models) {
    var makers = new Makers();
    var total = 0.0;
    for (var it : models) {
      var creator = it.item().creator();
      if (creator != null) {
        makers.shares.merge(creator, it.weight(), Double::sum);
        total += it.weight();
      }
    }
    var all = total;
    makers.shares.replaceAll((creator, weight) -> Math.min(1, weight / all));
    return makers;
  }

  /** How much of it is by the maker of this item; empty where nothing is known of either. */
  public OptionalDouble share(Item item) {
    var creator = item.creator();
    return creator == null || shares.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(shares.getOrDefault(creator, 0.0));
  }
}
