package fm.seda.storage.taste;

import fm.seda.domain.Genres;
import fm.seda.domain.TasteVector;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTable;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.vectors.HalfVectors;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Keeps {@code user_profiles} up to date. It acts in the person's own name, so it runs wherever
 * they or a job on their behalf changed something. A taste is computed in the live space, so people
 * move there when theirs is computed next.
 */
@Singleton
public final class TasteKeeper {

  private static final String HISTORY = SqlFile.read(TasteKeeper.class, "history.sql");
  private static final String GENRES = SqlFile.read(TasteKeeper.class, "genres.sql");
  private static final String STALE = SqlFile.read(TasteKeeper.class, "stale.sql");
  private static final String CHOSEN =
      "select coalesce(preferences -> 'genres', '[]') from users where id = :user";

  private final Database database;
  private final Json json;
  private final VectorTables tables;
  private final Clock clock;

  /** Keeps them in this database. */
  public TasteKeeper(Database database, Json json, VectorTables tables, Clock clock) {
    this.database = database;
    this.json = json;
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * Computes the person's taste anew. Lists that were ranked before are out of date from now on.
   * Does nothing for somebody who is not there.
   */
  public void recompute(UUID userId) {
    var table = tables.live();
    database.asPersonDo(userId, sql -> recompute(userId, table, sql));
  }

  /** As {@link #recompute}, but only if anything may have moved since the last time. */
  public void refresh(UUID userId) {
    var table = tables.live();
    database.asPersonDo(
        userId,
        sql -> {
          if (isStale(userId, sql)) {
            recompute(userId, table, sql);
          }
        });
  }

  private void recompute(UUID userId, VectorTable table, Handle sql) {
    var now = clock.instant();
    var chosen = chosen(userId, sql);
    var taste =
        new Taste(
            table.space(), history(userId, now, table, sql), middles(chosen, table, sql), now);
    TasteRow.of(userId, taste, new KeptCentres(taste.centres()), chosen).store(now, sql, json);
  }

  private boolean isStale(UUID userId, Handle sql) {
    return sql.createQuery(STALE)
        .bind("user", userId)
        .bind("yesterday", clock.instant().minus(Duration.ofDays(1)))
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }

  private List<String> chosen(UUID userId, Handle sql) {
    return sql.createQuery(CHOSEN)
        .bind("user", userId)
        .map((row, _) -> json.read(row.getString(1), Argument.listOf(String.class)))
        .findOne()
        .map(Genres::normalise)
        .orElse(List.of());
  }

  private List<Touched> history(UUID userId, Instant now, VectorTable table, Handle sql) {
    return sql.createQuery(table.in(HISTORY))
        .bind("user", userId)
        .bind("since", now.minus(Duration.ofDays(TasteVector.DAYS)))
        .bind("latest", TasteVector.LATEST_ITEMS)
        .map((row, _) -> Touched.in(row))
        .list();
  }

  /** Where the middle of each of these genres lies that is known. */
  private List<float[]> middles(Collection<String> genres, VectorTable table, Handle sql) {
    var members = new TreeMap<String, List<float[]>>();
    if (!genres.isEmpty()) {
      sql.createQuery(table.in(GENRES))
          .bindArray("genres", String.class, genres.toArray())
          .map((row, _) ->
              Map.entry(row.getString("genre"), HalfVectors.unpack(row.getBytes("embedding"))))
          .forEach(it ->
              members.computeIfAbsent(it.getKey(), _ -> new ArrayList<>()).add(it.getValue()));
    }
    return members.values().stream().flatMap(some -> Taste.middle(some).stream()).toList();
  }
}
