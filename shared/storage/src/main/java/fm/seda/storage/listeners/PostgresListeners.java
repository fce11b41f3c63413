package fm.seda.storage.listeners;

import fm.seda.domain.Decision;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteVector;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Listeners;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everything about one person, in that person's name and in one statement. */
@Singleton
public final class PostgresListeners implements Listeners {

  /** More history than this makes no list better and every read slower. */
  static final int HISTORY = 200;

  /** So many of the lists they saw last are looked at; who reads more often has seen it all. */
  static final int LISTS = 50;

  private static final String LISTENER = SqlFile.read(PostgresListeners.class, "listener.sql");
  private static final String DECISIONS =
      """
      select kind, item_id, decision from feedback
      where user_id = :user and (until is null or until > :now)\
      """;

  private final Database database;
  private final Json json;
  private final VectorTables tables;

  /** Reads from this database. */
  public PostgresListeners(Database database, Json json, VectorTables tables) {
    this.database = database;
    this.json = json;
    this.tables = tables;
  }

  @Override
  public Listener load(UUID userId, Instant now) {
    var live = tables.live().space();
    return database
        .asPerson(
            userId,
            handle ->
                handle
                    .createQuery(LISTENER)
                    .bind("user", userId)
                    .bind("now", now)
                    .bind("since", now.minus(Duration.ofDays(TasteVector.DAYS)))
                    .bind("history", HISTORY)
                    .bind("lately", now.minus(Listener.LATELY))
                    .bind("lists", LISTS)
                    .map(new ListenerRow(userId, tables, json))
                    .findOne())
        .orElseGet(() -> stranger(userId, live));
  }

  @Override
  public Map<ItemRef, Decision> decisions(UUID userId, Instant now) {
    return DecisionRow.byItem(
        database.asPerson(
            userId,
            handle ->
                handle
                    .createQuery(DECISIONS)
                    .bind("user", userId)
                    .bind("now", now)
                    .map((row, _) ->
                        new DecisionRow(
                            row.getString("kind"),
                            row.getObject("item_id", UUID.class),
                            row.getString("decision")))
                    .list()));
  }

  private static Listener stranger(UUID userId, EmbeddingSpace live) {
    return new Listener(
        userId, null, List.of(), live, List.of(), Set.of(), List.of(), Map.of(), Map.of(), true,
        true);
  }
}
