package fm.seda.storage.importing;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Readings of people's libraries. Each page is kept together with the place where the next one
 * begins, so a reading that breaks off goes on there, and what it had read counts once.
 *
 * <pre>{@code
 * var run = runs.begin(userId, SPOTIFY).orElseThrow();
 * runs.keep(run, run.then("top-artists", "offset=50", 50), liked, List.of());
 * runs.finish(run);
 * }</pre>
 */
@Singleton
public class ImportRuns {

  /** Longer than a page takes; after it somebody else may go on. */
  private static final Duration HELD = Duration.ofMinutes(2);

  private static final String BEGIN = SqlFile.read(ImportRuns.class, "begin.sql");
  private static final String DROP_OUTDATED =
      """
      delete from import_runs r using linked_accounts l
      where r.user_id = :user and r.provider = :provider and r.ended_at is null
        and l.user_id = r.user_id and l.provider = r.provider and r.started_at < l.linked_at
      """;
  private static final String KEEP_FOUND = SqlFile.read(ImportRuns.class, "keep-found.sql");
  private static final String KEEP_PLACE = SqlFile.read(ImportRuns.class, "keep-place.sql");

  private final Database database;
  private final Clock clock;

  /** Keeps them in this database, as a job. */
  public ImportRuns(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Goes on with the reading of this library, or begins one. The caller has it for itself for two
   * minutes, and for two more with each page. A reading of an account in whose place another was
   * linked is over.
   *
   * @return nothing while somebody else is at it, or if there is no such person any more
   */
  public Optional<ImportRun> begin(UUID userId, MusicProvider provider) {
    var now = clock.instant();
    return database.asJob(sql -> {
      sql.createUpdate(DROP_OUTDATED)
          .bind("user", userId)
          .bind("provider", provider.wireName())
          .execute();
      return sql.createQuery(BEGIN)
          .bind("user", userId)
          .bind("provider", provider.wireName())
          .bind("now", now)
          .bind("until", now.plus(HELD))
          .map((row, _) -> ImportRun.in(row))
          .findOne();
    });
  }

  /**
   * Keeps what a page told, and where the next one is.
   *
   * @return whether the reading is still the caller's; if not, nothing was kept
   */
  public boolean keep(
      ImportRun run, ImportRun next, Collection<Liked> liked, List<String> shortcomings) {
    return database.asJob(sql -> {
      var kept =
          sql.createUpdate(KEEP_PLACE)
              .bind("run", run.id())
              .bind("pages", run.pages())
              .bind("section", next.section())
              .bind("cursor", next.cursor())
              .bind("place", next.place())
              .bind("found", liked.size())
              .bindArray("shortcomings", String.class, shortcomings.toArray())
              .bind("until", clock.instant().plus(HELD))
              .execute();
      if (kept == 0) {
        return false;
      }
      keepFound(run, liked, sql);
      return true;
    });
  }

  private static void keepFound(ImportRun run, Collection<Liked> liked, Handle sql) {
    sql.createUpdate(KEEP_FOUND)
        .bind("user", run.userId())
        .bind("provider", run.provider().wireName())
        .bind("run", run.id())
        .bindArray(
            "kinds", String.class, liked.stream().map(it -> it.item().kind().wireName()).toArray())
        .bindArray("ids", UUID.class, liked.stream().map(it -> it.item().id()).toArray())
        .bindArray("strengths", Double.class, liked.stream().map(Liked::strength).toArray())
        .execute();
  }

  /** Gives the reading back, so that whoever comes next can go on at once. */
  public void release(ImportRun run) {
    release(run, null);
  }

  /** Gives the reading back, since at present it cannot go on. */
  public void release(ImportRun run, @Nullable String trouble) {
    database.asJobDo(sql ->
        sql.createUpdate(
                """
                update import_runs set worked_until = :now, trouble = :trouble
                where id = :run and ended_at is null
                """)
            .bind("run", run.id())
            .bind("now", clock.instant())
            .bind("trouble", trouble)
            .execute());
  }

  /** All is read: what was not told this time is forgotten, and the rest counts from now on. */
  public void finish(ImportRun run) {
    var now = clock.instant();
    database.asJobDo(sql -> {
      if (end(run, null, sql) == 0) {
        return;
      }
      sql.createUpdate(
              "delete from imported where user_id = :user and provider = :provider and run <> :run")
          .bind("user", run.userId())
          .bind("provider", run.provider().wireName())
          .bind("run", run.id())
          .execute();
      Imports.settle(run.userId(), now, sql);
      sql.createUpdate(
              """
              update linked_accounts set last_synced_at = :now
              where user_id = :user and provider = :provider
              """)
          .bind("user", run.userId())
          .bind("provider", run.provider().wireName())
          .bind("now", now)
          .execute();
    });
  }

  /** It cannot be read, and what was told before stays as it was. */
  public void fail(ImportRun run, String why) {
    database.asJobDo(sql -> end(run, why, sql));
  }

  private int end(ImportRun run, @Nullable String failure, Handle sql) {
    return sql.createUpdate(
            """
            update import_runs set ended_at = :now, failure = :failure
            where id = :run and ended_at is null
            """)
        .bind("run", run.id())
        .bind("now", clock.instant())
        .bind("failure", failure)
        .execute();
  }
}
