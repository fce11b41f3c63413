package fm.seda.rerank.night;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.nearest.TopItems;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.VectorStore;
import fm.seda.storage.catalogue.StoredItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies around many people, found for all of them at once: to hold a thousand against every
 * item costs little more than to read the items for one.
 */
final class Surroundings implements VectorStore {

  /** So many more are found than are asked for, because some are of genres a person dislikes. */
  private static final int SPARE = 50;

  private final Stock stock;
  private final VectorStore index;
  private final Map<Kind, Map<float[], TopItems.Best>> found = new EnumMap<>(Kind.class);

  /** Asks the index about kinds whose vectors are not in stock, and about other spaces. */
  Surroundings(Stock stock, VectorStore index) {
    this.stock = stock;
    this.index = index;
  }

  /** Looks around tastes in the space of the stock, for as many items of this kind. */
  void look(Kind kind, Collection<float[]> tastes, int limit) {
    if (inMemory(kind) && !tastes.isEmpty()) {
      found.put(kind, best(kind, List.copyOf(tastes), limit + SPARE));
    }
  }

  private boolean isOurs(EmbeddingSpace space) {
    return space.equals(stock.space());
  }

  private boolean inMemory(Kind kind) {
    return !stock.shelf(kind).placed().isEmpty();
  }

  private Map<float[], TopItems.Best> best(Kind kind, List<float[]> tastes, int most) {
    var items = stock.shelf(kind).directions();
    var people = DenseMatrix.zeros(tastes.size(), items.columns());
    for (int i = 0; i < tastes.size(); i++) {
      people.setRow(i, tastes.get(i));
    }
    // by identity: everybody brings their own
    var best = new IdentityHashMap<float[], TopItems.Best>();
    // shards are worked on side by side already, each in a function of its own
    try (var _ = LinearAlgebra.onOneThread()) {
      new TopItems(items, most).of(people, (person, list) -> best.put(tastes.get(person), list));
    }
    return best;
  }

  @Override
  public List<Neighbour> nearest(Query query) {
    var kind = query.kind();
    if (!isOurs(query.space()) || !inMemory(kind) || !query.genres().isEmpty()) {
      return index.nearest(query);
    }
    var best = found.getOrDefault(kind, Map.of()).get(query.direction());
    var all = stock.shelf(kind).placed().size();
    var near = best == null ? List.<Neighbour>of() : wanted(query, best);
    // too much of what was found is disliked, or nobody looked: then all are held against this one
    return near.size() < query.limit() && (best == null || best.items().length < all)
        ? wanted(query, alone(kind, query.direction(), all))
        : near;
  }

  private TopItems.Best alone(Kind kind, float[] direction, int all) {
    return best(kind, List.of(direction), all).values().iterator().next();
  }

  private List<Neighbour> wanted(Query query, TopItems.Best best) {
    var placed = stock.shelf(query.kind()).placed();
    var near = new ArrayList<Neighbour>(query.limit());
    for (int i = 0; i < best.items().length && near.size() < query.limit(); i++) {
      var stored = placed.get(best.items()[i]);
      var vector = stored.vector();
      if (vector != null && !isAnyOf(query.excludedGenres(), stored)) {
        near.add(new Neighbour(stored.item(), vector, best.scores()[i]));
      }
    }
    return near;
  }

  private static boolean isAnyOf(Set<String> genres, StoredItem stored) {
    return !genres.isEmpty() && !Collections.disjoint(stored.item().genres(), genres);
  }

  @Override
  public Map<ItemRef, float[]> vectors(Collection<ItemRef> refs, EmbeddingSpace space) {
    if (!isOurs(space)) {
      return index.vectors(refs, space);
    }
    var vectors = new HashMap<ItemRef, float[]>();
    var elsewhere = new ArrayList<ItemRef>();
    for (var ref : refs) {
      var stored = stock.stored(ref);
      var vector = stored == null ? null : stored.vector();
      if (vector != null) {
        vectors.put(ref, vector);
      } else if (!inMemory(ref.kind())) {
        elsewhere.add(ref);
      }
    }
    if (!elsewhere.isEmpty()) {
      vectors.putAll(index.vectors(elsewhere, space));
    }
    return vectors;
  }
}
