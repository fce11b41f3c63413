package fm.seda.storage.taste;

import fm.seda.domain.Affinity;
import fm.seda.domain.Genres;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.TasteCentre;
import fm.seda.domain.TasteVector;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.catalogue.StoredItem;
import fm.seda.storage.copy.CopyRows;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Computes the tastes of many people as {@link TasteKeeper} does one's, and stores them at once.
 * Where items lie is in memory for most of them; the database is asked for the rest in one go.
 */
public final class ManyTastes {

  private static final String PLACES = SqlFile.read(ManyTastes.class, "places.sql");
  private static final String STORE = SqlFile.read(ManyTastes.class, "store_many.sql");
  private static final String TABLE =
      """
      create temporary table new_tastes (
        user_id uuid, taste halfvec, meta jsonb, centres text[], shares text[], artists uuid[],
        playlists uuid[], genres text[]
      ) on commit drop\
      """;

  private final Database database;
  private final Json json;
  private final Instant now;
  private final Function<ItemRef, @Nullable StoredItem> catalogue;
  private final Map<ItemRef, Seen> elsewhere = new HashMap<>();
  private final Map<String, List<Located>> genres = new TreeMap<>();
  private final List<New> computed = new ArrayList<>();

  /** An item of a history, where it is not in memory. */
  private record Seen(List<String> genres, Optional<Located> place) {}

  private record New(
      UUID userId,
      Optional<Located> direction,
      KeptCentres centres,
      List<UUID> artists,
      List<UUID> playlists,
      List<String> genres) {}

  /**
   * Computes as of this moment.
   *
   * @param catalogue what is in memory of items; null for the others
   */
  public ManyTastes(
      Database database,
      Json json,
      Instant now,
      Function<ItemRef, @Nullable StoredItem> catalogue) {
    this.database = database;
    this.json = json;
    this.now = now;
    this.catalogue = catalogue;
  }

  /** Looks up what the tastes of people with these histories and chosen genres will need. */
  public void prepare(Collection<Affinity> histories, Collection<String> chosenGenres) {
    var unknown =
        histories.stream()
            .map(Affinity::item)
            .filter(ref -> catalogue.apply(ref) == null)
            .distinct()
            .toList();
    var chosen = Genres.normalise(chosenGenres);
    database.asJobDo(sql -> {
      if (!unknown.isEmpty()) {
        lookUp(unknown, sql);
      }
      genres.putAll(TasteKeeper.directions(chosen, sql, json));
    });
  }

  private void lookUp(Collection<ItemRef> refs, Handle sql) {
    RefArrays.bind(sql.createQuery(PLACES), refs)
        .map((row, _) -> {
          var ref = ItemReader.ref(row.getString("kind"), row.getObject("id", UUID.class));
          var names = List.of((String[]) row.getArray("genres").getArray());
          return Map.entry(ref, new Seen(names, Located.in(row, json)));
        })
        .forEach(it -> elsewhere.put(it.getKey(), it.getValue()));
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
    var members = new TreeMap<String, List<Located>>();
    for (var genre : chosen) {
      var known = genres.get(genre);
      if (known != null) {
        members.put(genre, known);
      }
    }
    var taste = new Taste(touched, members, now);
    var centres = new KeptCentres(taste.centres());
    computed.add(
        new New(
            userId,
            taste.direction(),
            centres,
            taste.top(Kind.ARTIST),
            taste.top(Kind.PLAYLIST),
            taste.topGenres(chosen)));
    return centres.readAgain();
  }

  private Optional<Touched> touched(Affinity affinity) {
    var item = catalogue.apply(affinity.item());
    if (item != null) {
      return Optional.of(new Touched(affinity, item.item().genres(), Located.of(item)));
    }
    return Optional.ofNullable(elsewhere.get(affinity.item()))
        .map(seen -> new Touched(affinity, seen.genres(), seen.place()));
  }

  /** Stores all that were computed. */
  public void store() {
    if (computed.isEmpty()) {
      return;
    }
    database.asJobDo(sql -> {
      sql.execute(TABLE);
      CopyRows.into(
          sql,
          "new_tastes",
          rows -> {
            for (var each : computed) {
              write(each, rows.row(8));
            }
          });
      sql.createUpdate(STORE).bind("now", now).execute();
    });
  }

  private void write(New each, CopyRows row) throws SQLException {
    row.value(each.userId());
    if (each.direction().isPresent()) {
      var direction = each.direction().get();
      row.halfVector(direction.vector()).json(json.bytes(direction.meta(now)));
    } else {
      row.absent().absent();
    }
    row.texts(each.centres().directions()).texts(each.centres().shares());
    row.ids(each.artists()).ids(each.playlists()).texts(each.genres());
  }
}
