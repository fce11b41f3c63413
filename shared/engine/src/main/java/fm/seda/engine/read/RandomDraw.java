package fm.seda.engine.read;

import fm.seda.domain.Kind;
import fm.seda.engine.explain.PlainCards;
import fm.seda.engine.filter.Filters;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Anything that may be shown, by lot. The list's id is the seed, so a draw can be repeated. */
final class RandomDraw {

  private final Catalog catalog;
  private final Filters filters;
  private final Supplier<UUID> ids;

  RandomDraw(Catalog catalog, Filters filters, Supplier<UUID> ids) {
    this.catalog = catalog;
    this.filters = filters;
    this.ids = ids;
  }

  /** Always something, if only an empty list where there is nothing at all. */
  Slate draw(Attempt attempt) {
    var id = ids.get();
    var person = attempt.sketch();
    var cards = attempt.kinds().stream().flatMap(kind -> draw(attempt, person, kind, id)).toList();
    return attempt.profile().slate(id, person, Source.RANDOM, List.of(), cards);
  }

  private Stream<Card> draw(Attempt attempt, Portrait person, Kind kind, UUID id) {
    var seed = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    var items = catalog.random(kind, 2 * attempt.perKind(), seed);
    var allowed = new ArrayList<>(filters.keep(attempt.profile(), person, items, item -> item));
    Collections.shuffle(allowed, new Random(seed)); // Fisher-Yates
    return allowed.stream().limit(attempt.perKind()).map(PlainCards::random);
  }
}
