package fm.seda.mocks.statistics;

import fm.seda.mocks.api.Api;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A ledger for each API. */
public final class Statistics {

  private final SortedMap<String, Ledger> ledgers = new TreeMap<>();

  /** All empty. */
  public Statistics(List<Api> apis, InstantSource clock) {
    apis.forEach(api -> ledgers.put(api.name(), new Ledger(clock)));
  }

  /** The one of this API. */
  public Ledger of(Api api) {
    var ledger = ledgers.get(api.name());
    if (ledger == null) {
      throw new IllegalArgumentException("There is no API " + api.name());
    }
    return ledger;
  }

  /** All of them, by the name of their API. */
  public SortedMap<String, Figures> figures() {
    var figures = new TreeMap<String, Figures>();
    ledgers.forEach((name, ledger) -> figures.put(name, ledger.figures()));
    return figures;
  }

  /** Counts from the beginning. */
  public void reset() {
    ledgers.values().forEach(Ledger::reset);
  }
}
