package fm.seda.storage.slates;

import fm.seda.engine.slate.Slate;
import fm.seda.storage.copy.CopyRows;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the night's lists of many people in the place of those before, in one transaction and by the
 * same rule as {@link PostgresSlateStore#saveFromBatch} does one: a list that was ranked later
 * stays.
 */
@Singleton
public class ManySlates {

  private static final Logger LOG = LoggerFactory.getLogger(ManySlates.class);

  private static final String TABLES = SqlFile.read(ManySlates.class, "many_tables.sql");
  private static final String HEADS = SqlFile.read(ManySlates.class, "many_heads.sql");
  private static final String LOCK = SqlFile.read(ManySlates.class, "many_lock.sql");
  private static final String DELETE = SqlFile.read(ManySlates.class, "many_delete.sql");
  private static final String REPLACE = SqlFile.read(ManySlates.class, "many_replace.sql");

  private final Database database;
  private final Json json;

  /** Keeps them in this database, as a job. */
  public ManySlates(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Keeps all of them or none; who is no more is passed over. Answers whether they are kept: one
   * list that the database does not take keeps out the others.
   */
  public boolean savesFromBatch(Collection<Slate> slates) {
    try {
      saveFromBatch(slates);
      return true;
    } catch (JdbiException refused) {
      LOG.warn("{} lists were refused", slates.size(), refused);
      return false;
    }
  }

  private void saveFromBatch(Collection<Slate> slates) {
    database.asJobDo(sql -> {
      sql.createScript(TABLES).execute();
      bindHeads(sql, slates);
      // or the planner reads all lists of everybody
      sql.execute("analyze new_lists");
      CopyRows.into(
          sql,
          "new_cards (slate_id, rank, kind, item_id, score, context)",
          rows -> {
            for (var slate : slates) {
              write(slate, rows);
            }
          });
      sql.createQuery(LOCK).mapTo(String.class).list();
      sql.execute(DELETE);
      sql.createUpdate(REPLACE).bind("source", Origin.BATCH.column()).execute();
    });
  }

  private static void bindHeads(Handle sql, Collection<Slate> slates) {
    sql.createUpdate(HEADS)
        .bindArray("users", UUID.class, slates.stream().map(Slate::userId).toArray())
        .bindArray("surfaces", String.class, slates.stream().map(Slate::surface).toArray())
        .bindArray("slates", UUID.class, slates.stream().map(Slate::slateId).toArray())
        .bindArray("models", String.class, slates.stream().map(Slate::modelVersion).toArray())
        .bindArray(
            "ranked",
            String.class,
            slates.stream().map(slate -> slate.generatedAt().toString()).toArray())
        .bindArray(
            "expires",
            String.class,
            slates.stream().map(slate -> slate.expiresAt().toString()).toArray())
        .execute();
  }

  private void write(Slate slate, CopyRows rows) throws SQLException {
    int rank = 0;
    for (var card : Replacement.kept(slate)) {
      rank++;
      rows.row(6)
          .value(slate.slateId())
          .value(rank)
          .value(card.item().kind().wireName())
          .value(card.item().ref().id())
          .value(card.score())
          .json(json.bytes(KeptCard.of(slate, card, rank)));
    }
  }
}
