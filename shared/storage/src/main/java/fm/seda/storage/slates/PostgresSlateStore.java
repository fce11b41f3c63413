package fm.seda.storage.slates;

import fm.seda.domain.ItemRef;
import fm.seda.engine.port.SlateStore;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists in Postgres, each in the name of the person it is for. */
@Singleton
public final class PostgresSlateStore implements SlateStore {

  private static final String CURRENT = SqlFile.read(PostgresSlateStore.class, "current.sql");
  private static final String SHOWN = SqlFile.read(PostgresSlateStore.class, "shown.sql");

  private final Database database;
  private final ItemReader items;
  private final Json json;
  private final Replacement replacement;
  private final ShownLog log;
  private final RecordedLately recorded = new RecordedLately();

  /** Keeps them in this database. */
  public PostgresSlateStore(Database database, ItemReader items, Json json) {
    this.database = database;
    this.items = items;
    this.json = json;
    this.replacement = new Replacement(json);
    this.log = new ShownLog(json);
  }

  @Override
  public Optional<Slate> current(UUID userId, String surface, Instant now) {
    var slate = new CurrentSlate(userId, surface, items, json);
    return slate.of(
        database.asPerson(
            userId,
            sql ->
                sql.createQuery(CURRENT)
                    .bind("user", userId)
                    .bind("surface", surface)
                    .bind("now", now)
                    .map(slate)
                    .list()));
  }

  @Override
  public void save(Slate slate) {
    save(slate.userId(), List.of(slate));
  }

  /** Keeps all of these lists of one person, or none. */
  public void save(UUID userId, Collection<Slate> theirs) {
    database.asPersonDo(userId, sql -> replacement.run(sql, theirs, Origin.REAL_TIME));
  }

  @Override
  public void recordShown(Slate slate, Instant at) {
    if (!recorded.has(slate)) {
      database.asPersonDo(slate.userId(), sql -> log.add(sql, slate, at));
      recorded.add(slate);
    }
  }

  @Override
  public Optional<Card> shown(UUID userId, UUID slateId, ItemRef item) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery(SHOWN)
                .bind("user", userId)
                .bind("slate", slateId)
                .bind("kind", item.kind().wireName())
                .bind("id", item.id().toString())
                .map((row, context) ->
                    json.read(row.getString("card"), KeptCard.class).of(items.map(row, context)))
                .findOne());
  }
}
