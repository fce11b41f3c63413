package fm.seda.storage.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Allowance;
import fm.seda.domain.spending.Budget;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Purpose;
import fm.seda.storage.spending.MonthOfSpending.Line;
import fm.seda.storage.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresLedgerIT {

  private static final EmbeddingSpace OPENAI = new EmbeddingSpace("openai", "small", 1536);
  private static final Budget TEN = new Budget(BigDecimal.TEN, new BigDecimal("0.8"));
  private static final Instant NOW = Instant.parse("2026-03-15T23:59:59Z");

  private final TestDatabase db = TestDatabase.fresh();
  private final PostgresLedger ledger = new PostgresLedger(db.worker());
  private final Accounts accounts = new Accounts(db.worker());

  @Test
  void booksByWhatItWasForAndWhoDidIt() {
    ledger.book(entry(Purpose.CHANGED_ITEMS, "1.5"), TEN);
    ledger.book(entry(Purpose.CHANGED_ITEMS, "0.5"), TEN);
    ledger.book(entry(Purpose.SWEEP, "0.25"), TEN);

    var month = accounts.month(NOW);

    assertThat(month.lines())
        .extracting(Line::job, Line::provider, Line::calls, Line::texts, Line::tokens)
        .containsExactly(
            tuple("changed-items", "openai", 2L, 6L, 200L), tuple("sweep", "openai", 1L, 3L, 100L));
    assertThat(month.spent()).isEqualByComparingTo("2.25");
    assertThat(month.today()).isEqualByComparingTo("2.25");
    assertThat(month.alerts()).isEmpty();
  }

  @Test
  void correctsWhatACallCameTo() {
    var booked = entry(Purpose.SWEEP, "3");
    ledger.book(booked, TEN);

    ledger.correct(booked, booked.costing(40, new BigDecimal("1.25")));

    assertThat(accounts.month(NOW).lines())
        .extracting(Line::calls, Line::tokens)
        .containsExactly(tuple(1L, 40L));
    assertThat(accounts.month(NOW).spent()).isEqualByComparingTo("1.25");
  }

  @Test
  void saysOnceThatOnlyWhatIsUrgentIsDone() {
    assertThat(ledger.book(entry(Purpose.CHANGED_ITEMS, "7.9"), TEN).allowance())
        .isEqualTo(Allowance.ALL);

    var first = ledger.book(entry(Purpose.SWEEP, "0.2"), TEN);
    var second = ledger.book(entry(Purpose.SWEEP, "0.2"), TEN);
    var urgent = ledger.book(entry(Purpose.CHANGED_ITEMS, "0.2"), TEN);

    assertThat(first.granted()).isFalse();
    assertThat(first.allowance()).isEqualTo(Allowance.CRITICAL);
    assertThat(first.alert()).isTrue();
    assertThat(second.alert()).isFalse();
    assertThat(urgent.granted()).isTrue();
    assertThat(urgent.alert()).isFalse();
    assertThat(accounts.month(NOW).alerts())
        .singleElement()
        .satisfies(alert -> assertThat(alert.spentUsd()).isEqualByComparingTo("7.9"));
  }

  @Test
  void endsAtTheCapHoweverManySpendAtOnce() throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(8)) {
      threads.invokeAll(
          IntStream.range(0, 60)
              .<Callable<Boolean>>mapToObj(
                  _ -> () -> ledger.book(entry(Purpose.CHANGED_ITEMS, "0.3"), TEN).granted())
              .toList());
    }

    assertThat(accounts.month(NOW).spent()).isEqualByComparingTo("9.9");
    assertThat(accounts.month(NOW).alerts())
        .extracting(MonthOfSpending.Alert::allowance)
        .containsExactlyInAnyOrder("critical", "nothing");
  }

  @Test
  void beginsAnewWithTheMonth() {
    ledger.book(entry(Purpose.CHANGED_ITEMS, "10"), TEN);

    assertThat(ledger.book(entry(Purpose.CHANGED_ITEMS, "1"), TEN).granted()).isFalse();
    assertThat(ledger.book(entry(NOW.plus(Duration.ofDays(17)), "1"), TEN).granted()).isTrue();
    assertThat(accounts.month(NOW.plus(Duration.ofDays(17))).spent()).isEqualByComparingTo("1");
  }

  @Test
  void goesFurtherWhileSomebodyAllowsIt() {
    ledger.book(entry(Purpose.CHANGED_ITEMS, "10"), TEN);
    accounts.allow(otherCap("20", NOW, NOW.plusSeconds(60)));

    assertThat(ledger.book(entry(Purpose.CHANGED_ITEMS, "1"), TEN).granted()).isTrue();
    assertThat(ledger.book(entry(NOW.plusSeconds(60), "1"), TEN).granted()).isFalse();
  }

  @Test
  void theLatestWordCountsUntilItEnds() {
    accounts.allow(otherCap("20", NOW, NOW.plusSeconds(600)));
    accounts.allow(otherCap("5", NOW.plusSeconds(10), NOW.plusSeconds(20)));

    assertThat(accounts.month(NOW.plusSeconds(15)).otherCap())
        .hasValueSatisfying(it -> assertThat(it.capUsd()).isEqualByComparingTo("5"));
    assertThat(accounts.month(NOW.plusSeconds(20)).otherCap()).isEmpty();
  }

  @Test
  void whatWasAllowedIsNeverChanged() {
    accounts.allow(otherCap("20", NOW, NOW.plusSeconds(60)));

    assertThatThrownBy(() ->
            db.worker().asJobDo(sql -> sql.execute("update embedding_overrides set cap_usd = 1")))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () -> db.worker().asJobDo(sql -> sql.execute("delete from embedding_overrides")))
        .hasMessageContaining("permission denied");
  }

  private static OtherCap otherCap(String usd, Instant givenAt, Instant until) {
    return new OtherCap(new BigDecimal(usd), "a large import", "ada", givenAt, until);
  }

  private static Entry entry(Purpose purpose, String usd) {
    return new Entry(NOW, purpose, OPENAI, 3, 100, new BigDecimal(usd));
  }

  private static Entry entry(Instant at, String usd) {
    return new Entry(at, Purpose.CHANGED_ITEMS, OPENAI, 3, 100, new BigDecimal(usd));
  }
}
