package fm.seda.embeddings.guard;

import fm.seda.domain.spending.Booking;
import fm.seda.domain.spending.Budget;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Ledger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A ledger of one month. */
public final class LedgerInMemory implements Ledger {

  private final List<Entry> entries = new ArrayList<>();

  @Override
  public synchronized Booking book(Entry expected, Budget budget) {
    var granted = spent().add(expected.usd()).compareTo(budget.limit(expected.purpose())) <= 0;
    if (granted) {
      entries.add(expected);
    }
    return new Booking(granted, spent(), budget.cap(), budget.allowance(spent()), !granted);
  }

  @Override
  public synchronized void correct(Entry booked, Entry actual) {
    entries.set(entries.indexOf(booked), actual);
  }

  /** What stands in it. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  private BigDecimal spent() {
    return entries.stream().map(Entry::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
