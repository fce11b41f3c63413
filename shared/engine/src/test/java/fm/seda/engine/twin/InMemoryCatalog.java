package fm.seda.engine.twin;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.GenreCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Items in a map. */
public final class InMemoryCatalog implements Catalog {

  private final Map<ItemRef, Item> items = new TreeMap<>();
  private final Outages outages;

  InMemoryCatalog(Outages outages) {
    this.outages = outages;
  }

  void add(Item item) {
    items.put(item.ref(), item);
  }

  @Override
  public List<Item> popular(Kind kind, Set<String> genres, int limit) {
    outages.pass("popular");
    var mostPopular = Comparator.comparingDouble(Item::popularity).reversed();
    return of(kind, genres).sorted(mostPopular).limit(limit).toList();
  }

  @Override
  public List<Item> newest(Kind kind, Set<String> genres, int limit) {
    outages.pass("newest");
    var newest = Comparator.comparing(Item::createdAt).reversed();
    return of(kind, genres).sorted(newest).limit(limit).toList();
  }

  @Override
  public List<Item> random(Kind kind, int limit, long seed) {
    outages.pass("random");
    var drawn = new ArrayList<>(of(kind, Set.of()).toList());
    Collections.shuffle(drawn, new Random(seed));
    return drawn.stream().limit(limit).toList();
  }

  @Override
  public Map<ItemRef, Item> items(Collection<ItemRef> refs) {
    outages.pass("items");
    var found = new HashMap<>(items);
    found.keySet().retainAll(refs);
    return found;
  }

  @Override
  public GenreCounts genreCounts() {
    outages.pass("genre counts");
    var counts = new HashMap<String, Long>();
    for (var item : items.values()) {
      item.genres().forEach(genre -> counts.merge(genre, 1L, Long::sum));
    }
    return GenreCounts.of(items.size(), counts);
  }

  private Stream<Item> of(Kind kind, Set<String> genres) {
    return items.values().stream()
        .filter(item -> item.kind() == kind)
        .filter(item -> genres.isEmpty() || !Collections.disjoint(item.genres(), genres));
  }
}
