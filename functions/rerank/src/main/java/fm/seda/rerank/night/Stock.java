package fm.seda.rerank.night;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.GenreCounts;
import fm.seda.storage.catalogue.StoredItem;
import fm.seda.storage.catalogue.WholeCatalogue;
import fm.seda.storage.taste.GenreMiddles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in memory, as it was at one moment. Nothing changes in it; where a genre lies is
 * found when somebody asks first.
 */
final class Stock implements Catalog {

  /**
   * From so many vectors of a kind on, the index answers for it: about there a person held against
   * all of them costs as much as asking the index does, and the memory is better used otherwise.
   */
  static final int MOST_VECTORS = 350_000;

  private final Instant takenAt;
  private final EmbeddingSpace space;
  private final Catalog live;
  private final Map<Kind, Shelf> shelves = new EnumMap<>(Kind.class);
  private final Map<ItemRef, StoredItem> items = new HashMap<>();
  private final GenreMiddles genres = new GenreMiddles();

  private Stock(Instant takenAt, EmbeddingSpace space, Catalog live) {
    this.takenAt = takenAt;
    this.space = space;
    this.live = live;
  }

  /** Takes stock. */
  static Stock take(WholeCatalogue catalogue, Catalog live, Instant now, int mostVectors) {
    // all kinds from one table, whatever becomes live meanwhile
    var table = catalogue.live();
    var stock = new Stock(now, table.space(), live);
    for (var kind : Kind.values()) {
      var stored = new ArrayList<StoredItem>();
      catalogue.read(kind, table, catalogue.vectors(kind, table) <= mostVectors, stored::add);
      stored.forEach(it -> stock.items.put(it.item().ref(), it));
      stock.shelves.put(kind, Shelf.of(stored));
    }
    return stock;
  }

  /** When the reading of it began. */
  Instant takenAt() {
    return takenAt;
  }

  /** That all its vectors are of. */
  EmbeddingSpace space() {
    return space;
  }

  /** Where genres lie by its items, as far as anybody has asked. */
  GenreMiddles genres() {
    return genres;
  }

  Shelf shelf(Kind kind) {
    return Objects.requireNonNull(shelves.get(kind));
  }

  /** An item and where it lies; null if there is none. */
  @Nullable StoredItem stored(ItemRef ref) {
    return items.get(ref);
  }

  /** Whether some of these came since; what is in the catalogue no more, nothing lacks. */
  boolean lacksSomeOf(Collection<ItemRef> refs) {
    var unknown = refs.stream().filter(ref -> !items.containsKey(ref)).toList();
    return !unknown.isEmpty() && !live.items(unknown).isEmpty();
  }

  /** An item; null if there is none. */
  @Nullable Item item(ItemRef ref) {
    var stored = items.get(ref);
    return stored == null ? null : stored.item();
  }

  @Override
  public List<Item> popular(Kind kind, Set<String> genres, int limit) {
    return shelf(kind).popular().first(genres, limit);
  }

  @Override
  public List<Item> newest(Kind kind, Set<String> genres, int limit) {
    return shelf(kind).newest().first(genres, limit);
  }

  @Override
  public List<Item> random(Kind kind, int limit, long seed) {
    return live.random(kind, limit, seed);
  }

  @Override
  public GenreCounts genreCounts() {
    return live.genreCounts();
  }

  @Override
  public Map<ItemRef, Item> items(Collection<ItemRef> refs) {
    var found = new HashMap<ItemRef, Item>();
    for (var ref : refs) {
      var item = item(ref);
      if (item != null) {
        found.put(ref, item);
      }
    }
    return found;
  }
}
