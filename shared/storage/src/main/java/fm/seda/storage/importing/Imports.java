package fm.seda.storage.importing;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.embedding.VectorClaims;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What linked accounts told of people. */
@Singleton
public class Imports {

  private static final String AWAITED = SqlFile.read(Imports.class, "awaited.sql");

  private final Database database;
  private final VectorTables tables;
  private final Clock clock;

  /** Keeps them in this database. */
  public Imports(Database database, VectorTables tables, Clock clock) {
    this.database = database;
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * Forgets what this account told, at once. What the person did here stays, also with items that
   * they liked there.
   */
  public void forget(UUID userId, MusicProvider provider) {
    database.asPersonDo(userId, sql -> forget(userId, provider, clock.instant(), sql));
  }

  /** The same as part of something else. */
  public static void forget(UUID userId, MusicProvider provider, Instant now, Handle sql) {
    sql.createQuery("select 1 from forget_imports(:user, :provider, :now)")
        .bind("user", userId)
        .bind("provider", provider.wireName())
        .bind("now", now)
        .mapTo(Integer.class)
        .one();
  }

  static void settle(UUID userId, Instant now, Handle sql) {
    sql.createQuery("select 1 from settle_imports(:user, :now)")
        .bind("user", userId)
        .bind("now", now)
        .mapTo(Integer.class)
        .one();
  }

  /** Whether vectors are still to come of something that was imported of this person. */
  public boolean awaitVectors(UUID userId) {
    var awaited = tables.live().in(AWAITED);
    return database.asJob(sql ->
        sql.createQuery(awaited)
            .bind("user", userId)
            .bind("most", VectorClaims.MOST_REFUSALS)
            .mapTo(Boolean.class)
            .one());
  }
}
