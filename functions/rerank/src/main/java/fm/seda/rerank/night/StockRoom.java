package fm.seda.rerank.night;

import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.storage.catalogue.WholeCatalogue;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the catalogue in memory: for as long as a night lasts, and by day for as long as it is
 * hardly out of date. Safe for use by several threads.
 */
@Singleton
final class StockRoom {

  private static final Logger LOG = LoggerFactory.getLogger(StockRoom.class);

  private final WholeCatalogue catalogue;
  private final Catalog live;
  private final Clock clock;
  private @Nullable Stock latest;

  StockRoom(WholeCatalogue catalogue, Catalog live, Clock clock) {
    this.catalogue = catalogue;
    this.live = live;
    this.clock = clock;
  }

  /** The catalogue as it was then or later, in the space that is live. */
  synchronized Stock since(Instant then) {
    var stock = latest;
    if (stock == null || !isGood(stock, then)) {
      // two of them would be too much
      latest = null;
      stock = Stock.take(catalogue, live, clock.instant(), Stock.MOST_VECTORS);
      latest = stock;
      LOG.info("the catalogue of {} is in memory", stock.takenAt());
    }
    return stock;
  }

  private boolean isGood(Stock stock, Instant then) {
    return !stock.takenAt().isBefore(then) && stock.space().equals(catalogue.live().space());
  }

  /** The catalogue, if it is in memory as it was then or later, in the space that is live. */
  synchronized Optional<Stock> ifSince(Instant then) {
    return Optional.ofNullable(latest).filter(it -> isGood(it, then));
  }

  /** Whether all vectors there are fit in memory, so that taking stock does not take long. */
  boolean hasRoom() {
    var table = catalogue.live();
    return Stream.of(Kind.values())
        .allMatch(kind -> catalogue.vectors(kind, table) <= Stock.MOST_VECTORS);
  }
}
