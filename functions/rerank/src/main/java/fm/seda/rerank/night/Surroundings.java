package fm.seda.rerank.night;

import fm.seda.collaborative.nearest.TopItems;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.TasteCentres;
import fm.seda.engine.port.VectorStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies around many people, found for all of them at once: to hold a hundred against every item
 * costs little more than to read the items for one. Nothing is approximate.
 */
final class Surroundings implements VectorStore {

  /** So many more are found than are asked for, because some are of genres a person dislikes. */
  private static final int SPARE = 50;

  /** Where those were too few, so many times as many are found next. */
  private static final int WIDER = 8;

  /** So many likenesses are kept of a kind, at four bytes each, however large the catalogue is. */
  private static final int MOST_LIKENESSES = 1 << 24;

  private final Stock stock;
  private final VectorStore index;
  private final Map<Kind, CompletableFuture<View>> views = new EnumMap<>(Kind.class);

  /** Asks the index about kinds whose vectors are not in stock, and about other spaces. */
  Surroundings(Stock stock, VectorStore index) {
    this.stock = stock;
    this.index = index;
  }

  /**
   * Looks around tastes in the space of the stock; what was looked at before is forgotten. That
   * goes on beside the caller, who waits for a kind only when it is asked about.
   */
  void look(Kind kind, Collection<float[]> tastes) {
    if (inMemory(kind)) {
      var directions = List.copyOf(tastes);
      // one look at a time: the next uses the same room
      var before = views.get(kind);
      var view = before == null ? new View(stock.shelf(kind).directions()) : seen(before);
      views.put(
          kind,
          CompletableFuture.supplyAsync(() -> view.of(directions), Thread::startVirtualThread));
    }
  }

  /** As soon as it can be seen. Where memory ran out that is no one person's failure. */
  private static View seen(CompletableFuture<View> looking) {
    try {
      return looking.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Error fatal) {
        throw fatal;
      }
      throw failed;
    }
  }

  /** Around so many people there is room to look at a time. */
  int peopleAtOnce() {
    long most =
        Stream.of(Kind.values()).mapToInt(it -> stock.shelf(it).placed().size()).max().orElse(0);
    return (int) Math.max(1, MOST_LIKENESSES / Math.max(1, most * TasteCentres.MOST));
  }

  /** The one that the stock is of. */
  EmbeddingSpace space() {
    return stock.space();
  }

  private boolean isOurs(EmbeddingSpace space) {
    return space.equals(stock.space());
  }

  private boolean inMemory(Kind kind) {
    return !stock.shelf(kind).placed().isEmpty();
  }

  @Override
  public List<Neighbour> nearest(Query query) {
    var kind = query.kind();
    if (!isOurs(query.space()) || !inMemory(kind)) {
      return index.nearest(query);
    }
    var all = stock.shelf(kind).placed().size();
    var view = view(kind, List.of(query.direction()));
    for (int most = query.limit() + SPARE; ; most *= WIDER) {
      var near = wanted(query, view.best(query.direction(), most));
      if (near.size() == query.limit() || most >= all) {
        return near;
      }
    }
  }

  private List<Neighbour> wanted(Query query, TopItems.Best best) {
    var placed = stock.shelf(query.kind()).placed();
    var near = new ArrayList<Neighbour>(query.limit());
    for (int i = 0; i < best.items().length && near.size() < query.limit(); i++) {
      var stored = placed.get(best.items()[i]);
      if (isWanted(query, stored.item())) {
        near.add(new Neighbour(stored.item(), Shelf.vector(stored), best.scores()[i]));
      }
    }
    return near;
  }

  /** What was looked at; where nobody looked that way, it is looked at now. */
  private View view(Kind kind, List<float[]> directions) {
    var looking = views.get(kind);
    var view = looking == null ? null : seen(looking);
    return view != null && view.shows(directions)
        ? view
        : new View(stock.shelf(kind).directions()).of(directions);
  }

  private static boolean isWanted(Query query, Item item) {
    return (query.genres().isEmpty() || isAnyOf(query.genres(), item))
        && (query.excludedGenres().isEmpty() || !isAnyOf(query.excludedGenres(), item));
  }

  private static boolean isAnyOf(Collection<String> genres, Item item) {
    return !Collections.disjoint(item.genres(), genres);
  }

  @Override
  public Map<ItemRef, float[]> vectors(Collection<ItemRef> refs, EmbeddingSpace space) {
    var all = List.copyOf(refs);
    var positions = positions(all, space, List.of());
    var vectors = new HashMap<ItemRef, float[]>();
    for (int i = 0; i < all.size(); i++) {
      var position = positions.get(i);
      if (position != null) {
        vectors.put(all.get(i), position.vector());
      }
    }
    return vectors;
  }

  @Override
  public List<@Nullable Position> positions(
      List<ItemRef> refs, EmbeddingSpace space, List<float[]> directions) {
    if (!isOurs(space)) {
      return index.positions(refs, space, directions);
    }
    var positions = new ArrayList<@Nullable Position>(refs.size());
    var near = new EnumMap<Kind, IntToDoubleFunction>(Kind.class);
    var elsewhere = false;
    for (var ref : refs) {
      var spot = stock.shelf(ref.kind()).spots().get(ref);
      elsewhere |= spot == null && !inMemory(ref.kind());
      positions.add(
          spot == null
              ? null
              : new Position(
                  spot.vector(),
                  near.computeIfAbsent(ref.kind(), kind -> nearness(kind, directions))
                      .applyAsDouble(spot.row())));
    }
    if (elsewhere) {
      addFromIndex(refs, space, directions, positions);
    }
    return positions;
  }

  private IntToDoubleFunction nearness(Kind kind, List<float[]> directions) {
    return directions.isEmpty() ? _ -> Double.NaN : view(kind, directions).nearness(directions);
  }

  /** Of the kinds that are not in stock. */
  private void addFromIndex(
      List<ItemRef> refs,
      EmbeddingSpace space,
      List<float[]> directions,
      List<@Nullable Position> positions) {
    var elsewhere = refs.stream().filter(ref -> !inMemory(ref.kind())).toList();
    var found = index.positions(elsewhere, space, directions).iterator();
    for (int i = 0; i < refs.size(); i++) {
      if (!inMemory(refs.get(i).kind())) {
        positions.set(i, found.next());
      }
    }
  }
}
