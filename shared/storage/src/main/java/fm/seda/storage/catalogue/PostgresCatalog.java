package fm.seda.storage.catalogue;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.GenreCounts;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Items from the table {@code items}. Nothing in it is personal, so it is read in nobody's name.
 */
@Singleton
public final class PostgresCatalog implements Catalog {

  private static final String POPULAR = SqlFile.read(PostgresCatalog.class, "popular.sql");
  private static final String NEWEST = SqlFile.read(PostgresCatalog.class, "newest.sql");
  private static final String RANDOM = SqlFile.read(PostgresCatalog.class, "random.sql");
  private static final String BY_REF = SqlFile.read(PostgresCatalog.class, "by_ref.sql");

  private final Database database;
  private final ItemReader rows;
  private final GenreCensus census;

  /** Reads from this database. */
  public PostgresCatalog(Database database, ItemReader rows, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.census = new GenreCensus(database, clock);
  }

  @Override
  public List<Item> popular(Kind kind, Set<String> genres, int limit) {
    return listed(POPULAR, kind, genres, limit);
  }

  @Override
  public List<Item> newest(Kind kind, Set<String> genres, int limit) {
    return listed(NEWEST, kind, genres, limit);
  }

  private List<Item> listed(String sql, Kind kind, Set<String> genres, int limit) {
    return database.asJob(handle ->
        handle
            .createQuery(sql)
            .bind("kind", kind.wireName())
            .bindArray("genres", String.class, (Object[]) genres.toArray(String[]::new))
            .bind("limit", limit)
            .map(rows)
            .list());
  }

  @Override
  public List<Item> random(Kind kind, int limit, long seed) {
    var chance = new SplittableRandom(seed);
    var start = new UUID(chance.nextLong(), chance.nextLong());
    var drawn =
        database.asJob(handle ->
            handle
                .createQuery(RANDOM)
                .bind("kind", kind.wireName())
                .bind("start", start)
                .bind("limit", limit)
                .map(rows)
                .list());
    Collections.shuffle(drawn, chance);
    return drawn;
  }

  @Override
  public GenreCounts genreCounts() {
    return census.counts();
  }

  @Override
  public Map<ItemRef, Item> items(Collection<ItemRef> refs) {
    if (refs.isEmpty()) {
      return Map.of();
    }
    return database
        .asJob(handle -> RefArrays.bind(handle.createQuery(BY_REF), refs).map(rows).list())
        .stream()
        .collect(Collectors.toMap(Item::ref, Function.identity(), (item, again) -> item));
  }
}
