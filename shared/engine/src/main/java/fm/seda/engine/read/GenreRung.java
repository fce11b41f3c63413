package fm.seda.engine.read;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.explain.PlainCards;
import fm.seda.engine.filter.Filters;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is popular: in the person's genres first, then with everyone. It is what somebody gets who
 * is not known yet or does not want to be, and anybody while ranking fails.
 */
final class GenreRung implements Rung {

  private final Catalog catalog;
  private final Filters filters;
  private final Supplier<UUID> ids;

  GenreRung(Catalog catalog, Filters filters, Supplier<UUID> ids) {
    this.catalog = catalog;
    this.filters = filters;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "popular";
  }

  @Override
  public Optional<Slate> answer(Attempt attempt) {
    var person = attempt.sketch();
    var cards = attempt.kinds().stream().flatMap(kind -> cards(attempt, person, kind)).toList();
    var slate = attempt.profile().slate(ids.get(), person, Source.GENRE, List.of(), cards);
    return cards.isEmpty() ? Optional.empty() : Optional.of(slate);
  }

  private Stream<Card> cards(Attempt attempt, Portrait person, Kind kind) {
    var genres = person.genres().chosen();
    var perKind = attempt.perKind();
    var found = new LinkedHashMap<ItemRef, Item>();
    var wanted = genres.isEmpty() ? List.<Item>of() : popular(attempt, person, kind, genres);
    wanted.forEach(item -> found.put(item.ref(), item));
    if (found.size() < perKind) {
      popular(attempt, person, kind, Set.of()).forEach(item -> found.putIfAbsent(item.ref(), item));
    }
    return found.values().stream().limit(perKind).map(item -> PlainCards.popular(item, genres));
  }

  private List<Item> popular(Attempt attempt, Portrait person, Kind kind, Set<String> genres) {
    var items = catalog.popular(kind, genres, 2 * attempt.perKind());
    return filters.keep(attempt.profile(), person, items, item -> item);
  }
}
