package fm.seda.storage.upkeep;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The recurring work on everybody's rows. Each piece may run again at any time. */
@Singleton
public class Upkeep {

  private static final Duration OF_NO_MORE_INTEREST = Duration.ofDays(30);

  /** Partitions are made this many days ahead, so a day of failed runs is no trouble. */
  private static final int DAYS_AHEAD = 3;

  /** So many people would have to say otherwise before an item is half believed. */
  private static final int DOUBT = 10;

  private static final String ENGAGEMENT = SqlFile.read(Upkeep.class, "engagement.sql");

  private final Database database;

  /** Works on this database, as a job. */
  public Upkeep(Database database) {
    this.database = database;
  }

  /** What a run over the partitions did. */
  public record Partitions(int made, int dropped) {}

  /** Computes anew what is popular. Answers how many items changed. */
  public int refreshPopularity(Instant now) {
    return database.asJob(sql ->
        sql.createQuery("select refresh_popularity(:now)")
            .bind("now", now)
            .mapTo(Integer.class)
            .one());
  }

  /** Computes anew how many respond to what they come across. Answers how many items changed. */
  public int refreshEngagement() {
    return database.asJob(sql -> sql.createUpdate(ENGAGEMENT).bind("doubt", DOUBT).execute());
  }

  /** Makes the partitions of the days to come and drops those older than the retention. */
  public Partitions keepPartitions(Instant now, Duration retention) {
    return database.asJob(sql ->
        sql.createQuery("select made, dropped from keep_fact_partitions(:today, :ahead, :keep)")
            .bind("today", now.atZone(ZoneOffset.UTC).toLocalDate())
            .bind("ahead", DAYS_AHEAD)
            .bind("keep", (int) retention.toDays())
            .map((row, context) -> new Partitions(row.getInt("made"), row.getInt("dropped")))
            .one());
  }

  /**
   * Deletes what expired, records of lists shown before the retention, and what is a month old of
   * how libraries were read and what providers told.
   */
  public int deleteExpired(Instant now, Duration keepSlates) {
    return database.asJob(sql ->
        sql.createUpdate("delete from lists where expires_at < :now").bind("now", now).execute()
            + sql.createUpdate("delete from slates where shown_at < :before")
                .bind("before", now.minus(keepSlates))
                .execute()
            + sql.createUpdate("delete from feedback where until < :now").bind("now", now).execute()
            + sql.createUpdate("delete from link_attempts where expires_at < :now")
                .bind("now", now)
                .execute()
            + sql.createUpdate("delete from import_runs where ended_at < :before")
                .bind("before", now.minus(OF_NO_MORE_INTEREST))
                .execute()
            + sql.createUpdate("delete from provider_payloads where fetched_at < :before")
                .bind("before", now.minus(OF_NO_MORE_INTEREST))
                .execute());
  }
}
