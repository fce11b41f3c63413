package fm.seda.feedapi.trending;

import fm.seda.domain.Genres;
import fm.seda.domain.Kind;
import fm.seda.engine.explain.PlainCards;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.profile.Profiles;
import fm.seda.feedapi.card.ModuleView;
import fm.seda.feedapi.input.Parameters;
import fm.seda.platform.identity.ForAnyone;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is popular, with everyone or in a genre. Nobody has to be known for it. */
@Controller("/v1/trending")
final class TrendingController {

  /** Popularity moves once an hour; a minute in caches between here and there hurts nobody. */
  private static final String CACHED = "public, max-age=60";

  private static final String NEWCOMER_SURFACE = "discover";

  private final Catalog catalog;
  private final Profiles profiles;
  private final Clock clock;

  TrendingController(Catalog catalog, Profiles profiles, Clock clock) {
    this.catalog = catalog;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** A module per kind; without a kind, those a newcomer discovers. */
  @Get
  @ForAnyone
  HttpResponse<TrendingView> trending(
      HttpRequest<?> request,
      @QueryValue @Nullable String genre,
      @QueryValue(defaultValue = "20") int limit) {
    var most = Parameters.limit(limit);
    var genres = genre == null ? Set.<String>of() : Set.of(Genres.normalise(genre));
    var kinds = Parameters.kinds("kind", request, profiles.named(NEWCOMER_SURFACE).kinds());
    var modules =
        kinds.stream().distinct().flatMap(it -> module(it, genres, most).stream()).toList();
    return HttpResponse.ok(new TrendingView(clock.instant(), modules))
        .header("Cache-Control", CACHED);
  }

  private Optional<ModuleView> module(Kind kind, Set<String> genres, int limit) {
    var cards =
        catalog.popular(kind, genres, limit).stream()
            .map(item -> PlainCards.popular(item, genres))
            .toList();
    var where = genres.isEmpty() ? "" : " in " + String.join(", ", genres);
    var title = "Trending " + ModuleView.plural(kind) + where;
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(ModuleView.of("trending", kind, title, cards));
  }
}
