package fm.seda.storage.taste;

import fm.seda.domain.Affinity;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Genres;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteCentre;
import fm.seda.domain.TasteVector;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.catalogue.StoredItem;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Computes the tastes of many people as {@link TasteKeeper} does one's, and stores them at once.
 * Where items lie is in memory for most of them; the database is asked for the rest in one go.
 */
public final class ManyTastes {

  private static final String PLACES = SqlFile.read(ManyTastes.class, "places.sql");
  private static final String MEMBERS = "select genre, kind, item_id from telling_items(:genres)";

  private final Database database;
  private final Json json;
  private final Instant now;
  private final VectorTable table;
  private final Function<ItemRef, @Nullable StoredItem> catalogue;
  private final Map<ItemRef, Seen> elsewhere = new HashMap<>();
  private final GenreMiddles genres;
  private final List<TasteRow> computed = new ArrayList<>();

  /** What a taste needs to know of an item. */
  private record Seen(List<String> genres, float @Nullable [] place) {}

  /**
   * Computes as of this moment, in the space of this table.
   *
   * @param catalogue what is in memory of items of the same space; null for the others
   * @param genres what is known by the same catalogue, and gets to know more
   */
  public ManyTastes(
      Database database,
      Json json,
      Instant now,
      VectorTable table,
      Function<ItemRef, @Nullable StoredItem> catalogue,
      GenreMiddles genres) {
    this.database = database;
    this.json = json;
    this.now = now;
    this.table = table;
    this.catalogue = catalogue;
    this.genres = genres;
  }

  /** That all of them are in. */
  public EmbeddingSpace space() {
    return table.space();
  }

  /** Looks up what the tastes of people with these histories and chosen genres will need. */
  public void prepare(Collection<Affinity> histories, Collection<String> chosenGenres) {
    var unknown = genres.unknown(Genres.normalise(chosenGenres));
    database.asJobDo(sql -> {
      var members = members(unknown, sql);
      var needed =
          Stream.concat(
              histories.stream().map(Affinity::item),
              members.values().stream().flatMap(Collection::stream));
      lookUp(needed.distinct().filter(ref -> !isInMemory(ref)).toList(), sql);
      unknown.forEach(
          genre -> genres.learn(genre, located(members.getOrDefault(genre, List.of()))));
    });
  }

  private static Map<String, List<ItemRef>> members(Collection<String> genres, Handle sql) {
    var members = new TreeMap<String, List<ItemRef>>();
    if (!genres.isEmpty()) {
      sql.createQuery(MEMBERS)
          .bindArray("genres", String.class, genres.toArray())
          .map((row, _) ->
              Map.entry(
                  row.getString("genre"),
                  ItemReader.ref(row.getString("kind"), row.getObject("item_id", UUID.class))))
          .forEach(it ->
              members.computeIfAbsent(it.getKey(), _ -> new ArrayList<>()).add(it.getValue()));
    }
    return members;
  }

  /** There may be too many vectors of its kind: then the database has it. */
  private boolean isInMemory(ItemRef ref) {
    var item = catalogue.apply(ref);
    return item != null && item.vector() != null;
  }

  private void lookUp(Collection<ItemRef> refs, Handle sql) {
    if (refs.isEmpty()) {
      return;
    }
    RefArrays.bind(sql.createQuery(table.in(PLACES)), refs)
        .map((row, _) -> {
          var ref = ItemReader.ref(row.getString("kind"), row.getObject("id", UUID.class));
          var names = List.of((String[]) row.getArray("genres").getArray());
          return Map.entry(ref, new Seen(names, Places.in(row)));
        })
        .forEach(it -> elsewhere.put(it.getKey(), it.getValue()));
  }

  private List<float[]> located(Collection<ItemRef> refs) {
    return refs.stream()
        .flatMap(ref -> seen(ref).stream())
        .map(Seen::place)
        .filter(Objects::nonNull)
        .toList();
  }

  private Optional<Seen> seen(ItemRef ref) {
    var item = catalogue.apply(ref);
    return item == null || item.vector() == null
        ? Optional.ofNullable(elsewhere.get(ref))
        : Optional.of(new Seen(item.item().genres(), item.vector()));
  }

  /** The latest part of a history, which is all that a taste goes by. */
  public static List<Affinity> telling(List<Affinity> history) {
    return history.subList(0, Math.min(TasteVector.LATEST_ITEMS, history.size()));
  }

  /**
   * Where somebody's taste points now, as the database is going to have it; empty where nothing is
   * known.
   *
   * @param history what {@link #telling} is of it
   */
  public List<TasteCentre> compute(
      UUID userId, List<Affinity> history, Collection<String> chosenGenres) {
    var chosen = Genres.normalise(chosenGenres);
    var touched = new ArrayList<Touched>(history.size());
    for (var affinity : history) {
      touched(affinity).ifPresent(touched::add);
    }
    var taste = new Taste(table.space(), touched, genres.of(chosen), now);
    var centres = new KeptCentres(taste.centres());
    computed.add(TasteRow.of(userId, taste, centres, chosen));
    return centres.readAgain();
  }

  private Optional<Touched> touched(Affinity affinity) {
    return seen(affinity.item()).map(it -> new Touched(affinity, it.genres(), it.place()));
  }

  /** Stores all that were computed. */
  public void store() {
    if (!computed.isEmpty()) {
      database.asJobDo(sql -> TasteRow.store(computed, now, sql, json));
    }
  }
}
