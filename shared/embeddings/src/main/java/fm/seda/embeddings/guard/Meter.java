package fm.seda.embeddings.guard;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Allowance;
import fm.seda.domain.spending.Booking;
import fm.seda.domain.spending.Budget;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Ledger;
import fm.seda.domain.spending.Prices;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.OverBudget;
import java.math.BigDecimal;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Books what calls cost. Each is booked before it is made, at what it will cost by its length, so
 * that spending ends at the cap however many spend at once; and corrected when the provider has
 * said what it charges. A call whose answer was lost stays booked: it may have been charged.
 */
public final class Meter {

  private static final Logger LOG = LoggerFactory.getLogger(Meter.class);

  private final Ledger ledger;
  private final Budget budget;
  private final Prices prices;
  private final InstantSource clock;

  /** Books in this ledger. */
  public Meter(Ledger ledger, Budget budget, Prices prices, InstantSource clock) {
    this.ledger = ledger;
    this.budget = budget;
    this.prices = prices;
    this.clock = clock;
  }

  /**
   * Books a call.
   *
   * @throws OverBudget if there is no money for it
   */
  Entry book(EmbeddingSpace space, Purpose purpose, int texts, long tokens) {
    var expected =
        new Entry(clock.instant(), purpose, space, texts, tokens, prices.of(space, tokens));
    var booking = ledger.book(expected, budget);
    if (booking.alert()) {
      alert(booking);
    }
    if (!booking.granted()) {
      throw new OverBudget(purpose, booking);
    }
    return expected;
  }

  /** The provider charges so much for it. */
  void charged(Entry booked, long tokens) {
    if (tokens != booked.tokens()) {
      ledger.correct(booked, booked.costing(tokens, prices.of(booked.space(), tokens)));
    }
  }

  /** It was refused, and is free. */
  void free(Entry booked) {
    ledger.correct(booked, booked.costing(0, BigDecimal.ZERO));
  }

  private static void alert(Booking booking) {
    LOG.error(
        "embedding budget: {} of {} USD are spent; {}",
        booking.spent(),
        booking.cap(),
        booking.allowance() == Allowance.NOTHING
            ? "nothing more is embedded this month unless somebody allows more"
            : "from now on only what somebody waits for is embedded");
  }
}
