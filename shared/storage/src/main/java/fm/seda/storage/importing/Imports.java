package fm.seda.storage.importing;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.port.ImportedMusic;
import fm.seda.storage.embedding.VectorClaims;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.taste.TasteKeeper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What linked accounts told of people. */
@Singleton
public class Imports implements ImportedMusic {

  private static final String AWAITED = SqlFile.read(Imports.class, "awaited.sql");

  private final Database database;
  private final VectorTables tables;
  private final TasteKeeper taste;
  private final Clock clock;

  /** Keeps them in this database. */
  public Imports(Database database, VectorTables tables, TasteKeeper taste, Clock clock) {
    this.database = database;
    this.tables = tables;
    this.taste = taste;
    this.clock = clock;
  }

  /**
   * {@inheritDoc}
   *
   * <p>It is out of their taste at once, and so out of the next list they ask for. What they did
   * here stays, also with items that they liked there.
   */
  @Override
  public void forget(UUID userId, MusicProvider provider) {
    database.asPersonDo(userId, sql -> forget(userId, provider, clock.instant(), sql));
    taste.recompute(userId);
  }

  static void forget(UUID userId, MusicProvider provider, Instant now, Handle sql) {
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
