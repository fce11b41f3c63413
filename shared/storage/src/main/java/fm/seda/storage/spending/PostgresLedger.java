package fm.seda.storage.spending;

import fm.seda.domain.spending.Allowance;
import fm.seda.domain.spending.Booking;
import fm.seda.domain.spending.Budget;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Ledger;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/**
 * The ledger of a cell. Months are those of UTC. Whoever books waits for whoever is booking, so
 * that all of them together stay within the budget.
 */
@Singleton
public final class PostgresLedger implements Ledger {

  private static final String ADD = SqlFile.read(PostgresLedger.class, "add.sql");
  private static final String ALERT = SqlFile.read(PostgresLedger.class, "alert.sql");
  private static final String STANDING = SqlFile.read(PostgresLedger.class, "standing.sql");
  private static final String ONE_AT_A_TIME =
      "select true from pg_advisory_xact_lock(hashtext('embedding_spend'))";

  private final Database database;

  /** Books in this database, as a job. */
  public PostgresLedger(Database database) {
    this.database = database;
  }

  private record Standing(BigDecimal spent, BigDecimal cap) {}

  @Override
  public Booking book(Entry expected, Budget cells) {
    return database.asJob(sql -> {
      sql.createQuery(ONE_AT_A_TIME).mapTo(Boolean.class).one();
      var standing = standing(expected.at(), cells.cap(), sql);
      var budget = cells.raisedTo(standing.cap());
      var after = standing.spent().add(expected.usd());
      var granted = after.compareTo(budget.limit(expected.purpose())) <= 0;
      if (granted) {
        add(expected, 1, expected.texts(), expected.tokens(), expected.usd(), sql);
      }
      var spent = granted ? after : standing.spent();
      var allowance =
          granted ? budget.allowance(spent) : Budget.allowanceWithout(expected.purpose());
      var alert =
          allowance != Allowance.ALL && isNews(expected.at(), budget, allowance, spent, sql);
      return new Booking(granted, spent, budget.cap(), allowance, alert);
    });
  }

  @Override
  public void correct(Entry booked, Entry actual) {
    database.asJobDo(sql ->
        add(
            booked,
            0,
            0,
            actual.tokens() - booked.tokens(),
            actual.usd().subtract(booked.usd()),
            sql));
  }

  private static Standing standing(Instant now, BigDecimal cap, Handle sql) {
    return sql.createQuery(STANDING)
        .bind("now", now)
        .bind("month", month(now))
        .bind("cap", cap)
        .map((row, _) -> new Standing(row.getBigDecimal("spent"), row.getBigDecimal("cap")))
        .one();
  }

  private static void add(
      Entry entry, int calls, int texts, long tokens, BigDecimal usd, Handle sql) {
    sql.createUpdate(ADD)
        .bind("day", day(entry.at()))
        .bind("job", entry.purpose().wireName())
        .bind("provider", entry.space().provider())
        .bind("model", entry.space().model())
        .bind("calls", calls)
        .bind("texts", texts)
        .bind("tokens", tokens)
        .bind("usd", usd)
        .execute();
  }

  private static boolean isNews(
      Instant now, Budget budget, Allowance allowance, BigDecimal spent, Handle sql) {
    return sql.createUpdate(ALERT)
            .bind("month", month(now))
            .bind("cap", budget.cap())
            .bind("allowance", allowance.name().toLowerCase(Locale.ROOT))
            .bind("spent", spent)
            .bind("now", now)
            .execute()
        > 0;
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static LocalDate month(Instant at) {
    return day(at).withDayOfMonth(1);
  }
}
