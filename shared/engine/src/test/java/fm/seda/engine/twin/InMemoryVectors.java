package fm.seda.engine.twin;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.port.VectorStore;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Vectors in a map, searched one by one. */
public final class InMemoryVectors implements VectorStore {

  private final Map<ItemRef, Item> items = new TreeMap<>();
  private final Map<ItemRef, float[]> vectors = new HashMap<>();
  private final Outages outages;

  InMemoryVectors(Outages outages) {
    this.outages = outages;
  }

  void put(Item item, float[] vector) {
    items.put(item.ref(), item);
    vectors.put(item.ref(), vector);
  }

  @Override
  public List<Neighbour> nearest(Query query) {
    outages.pass("nearest");
    requireOurs(query.space());
    return items.values().stream()
        .filter(item -> item.kind() == query.kind())
        .filter(item ->
            query.genres().isEmpty() || !Collections.disjoint(item.genres(), query.genres()))
        .filter(item -> Collections.disjoint(item.genres(), query.excludedGenres()))
        .map(item -> neighbour(item, query.direction()))
        .sorted(Comparator.comparingDouble(Neighbour::similarity).reversed())
        .limit(query.limit())
        .toList();
  }

  private Neighbour neighbour(Item item, float[] direction) {
    var vector = vectors.getOrDefault(item.ref(), direction);
    return new Neighbour(item, vector, Likeness.ofVectors(vector, direction));
  }

  @Override
  public Map<ItemRef, float[]> vectors(Collection<ItemRef> refs, EmbeddingSpace space) {
    outages.pass("vectors");
    requireOurs(space);
    var found = new HashMap<>(vectors);
    found.keySet().retainAll(refs);
    return found;
  }

  private static void requireOurs(EmbeddingSpace space) {
    if (!space.equals(World.SPACE)) {
      throw new IllegalArgumentException("nothing here lies in " + space);
    }
  }
}
