package fm.seda.storage.taste;

import fm.seda.domain.Genres;
import fm.seda.domain.TasteVector;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
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
 * they or a job on their behalf changed something.
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
  private final Clock clock;

  /** Keeps them in this database. */
  public TasteKeeper(Database database, Json json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Computes the person's taste anew. Lists that were ranked before are out of date from now on.
   * Does nothing for somebody who is not there.
   */
  public void recompute(UUID userId) {
    database.asPersonDo(userId, sql -> recompute(userId, sql));
  }

  /** As {@link #recompute}, but only if anything may have moved since the last time. */
  public void refresh(UUID userId) {
    database.asPersonDo(
        userId,
        sql -> {
          if (isStale(userId, sql)) {
            recompute(userId, sql);
          }
        });
  }

  private void recompute(UUID userId, Handle sql) {
    var now = clock.instant();
    var chosen = chosen(userId, sql);
    var taste = new Taste(history(userId, now, sql), directions(chosen, sql), now);
    var row = TasteRow.of(userId, taste, new KeptCentres(taste.centres()), chosen);
    TasteRow.store(List.of(row), now, sql, json);
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

  private List<Touched> history(UUID userId, Instant now, Handle sql) {
    return sql.createQuery(HISTORY)
        .bind("user", userId)
        .bind("since", now.minus(Duration.ofDays(TasteVector.DAYS)))
        .bind("latest", TasteVector.LATEST_ITEMS)
        .map((row, _) -> Touched.in(row, json))
        .list();
  }

  /** The items that tell where each of these genres lies. */
  private Map<String, List<Located>> directions(Collection<String> genres, Handle sql) {
    var members = new TreeMap<String, List<Located>>();
    if (!genres.isEmpty()) {
      sql.createQuery(GENRES)
          .bindArray("genres", String.class, genres.toArray())
          .map((row, _) -> Map.entry(row.getString("genre"), Located.in(row, json).orElseThrow()))
          .forEach(it ->
              members.computeIfAbsent(it.getKey(), _ -> new ArrayList<>()).add(it.getValue()));
    }
    return members;
  }
}
