package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All filters there are. A profile says which of them apply, and a wish always does. */
public final class Filters {

  private static final Filter WISH = new AgainstTheWish();

  private final Map<String, Filter> byName = new TreeMap<>();

  Filters(List<Filter> filters) {
    filters.forEach(filter -> byName.put(filter.name(), filter));
  }

  /** Every filter of this package. */
  public static Filters standard() {
    return new Filters(
        List.of(
            new Decided(),
            new Disliked(),
            new DislikedGenres(),
            new AlreadyKnown(),
            new OwnItems(),
            new RecentlySkipped(),
            new ExplicitContent()));
  }

  /** The names profiles may use. */
  public Collection<String> names() {
    return byName.keySet();
  }

  /**
   * Those that may be shown, in the order given.
   *
   * @throws IllegalArgumentException if the profile names a filter that does not exist
   */
  public <T> List<T> keep(
      Profile profile, Portrait person, Collection<T> all, Function<? super T, Item> item) {
    var allows = allows(profile, person);
    var kept = new ArrayList<T>(all.size());
    for (var each : all) {
      if (allowed(allows, item.apply(each))) {
        kept.add(each);
      }
    }
    return kept;
  }

  private List<Predicate<Item>> allows(Profile profile, Portrait person) {
    var named = profile.filters().stream().map(name -> named(profile, name));
    return Stream.concat(Stream.of(WISH), named)
        .map(filter -> filter.allows(person))
        .filter(it -> it != Filter.ALL)
        .toList();
  }

  private static boolean allowed(List<Predicate<Item>> allows, Item item) {
    for (var it : allows) {
      if (!it.test(item)) {
        return false;
      }
    }
    return true;
  }

  private Filter named(Profile profile, String name) {
    var filter = byName.get(name);
    if (filter == null) {
      throw new IllegalArgumentException(
          "profile %s: there is no filter %s, only %s"
              .formatted(profile.name(), name, byName.keySet()));
    }
    return filter;
  }
}
