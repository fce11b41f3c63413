package fm.seda.storage.spending;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Tells those who answer for it what is spent, and takes down what they allow. */
@Singleton
public final class Accounts {

  private static final String LINES = SqlFile.read(Accounts.class, "lines.sql");
  private static final String OTHER_CAP = SqlFile.read(Accounts.class, "other-cap.sql");
  private static final String ALLOW = SqlFile.read(Accounts.class, "allow.sql");
  private static final String TODAY =
      "select coalesce(sum(usd), 0) from embedding_spend where day = :day";
  private static final String ALERTS =
      "select allowance, cap_usd, spent_usd, raised_at from embedding_alerts"
          + " where month = :month order by raised_at, allowance";

  private final Database database;

  /** Reads from this database, as a job. */
  public Accounts(Database database) {
    this.database = database;
  }

  /** How the month stands. */
  public MonthOfSpending month(Instant now) {
    var day = now.atZone(ZoneOffset.UTC).toLocalDate();
    var month = day.withDayOfMonth(1);
    return database.asJob(sql ->
        new MonthOfSpending(
            sql.createQuery(LINES)
                .bind("month", month)
                .map(ConstructorMapper.of(MonthOfSpending.Line.class))
                .list(),
            sql.createQuery(TODAY).bind("day", day).mapTo(BigDecimal.class).one(),
            otherCap(now, sql),
            alerts(month, sql)));
  }

  /** Lets another cap be in force until then; the latest one given counts. */
  public void allow(OtherCap otherCap) {
    database.asJobDo(sql -> sql.createUpdate(ALLOW).bindMethods(otherCap).execute());
  }

  private static Optional<OtherCap> otherCap(Instant now, Handle sql) {
    return sql.createQuery(OTHER_CAP)
        .bind("now", now)
        .map(ConstructorMapper.of(OtherCap.class))
        .findOne();
  }

  private static List<MonthOfSpending.Alert> alerts(LocalDate month, Handle sql) {
    return sql.createQuery(ALERTS)
        .bind("month", month)
        .map(ConstructorMapper.of(MonthOfSpending.Alert.class))
        .list();
  }
}
