package fm.seda.catalogapi.providers;

import fm.seda.platform.identity.ForBackends;
import fm.seda.providers.Catalogue;
import fm.seda.providers.reading.Asked;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Catalogues of music providers, and MusicBrainz. */
@Controller("/v1/providers")
final class ProvidersController {

  private static final Duration SEARCH = Duration.ofSeconds(10);

  private final Sources sources;
  private final Importing importing;
  private final EnrichingTracks enriching;
  private final Statuses statuses;
  private final CatalogueSettings settings;
  private final Clock clock;

  ProvidersController(
      Sources sources,
      Importing importing,
      EnrichingTracks enriching,
      Statuses statuses,
      CatalogueSettings settings,
      Clock clock) {
    this.sources = sources;
    this.importing = importing;
    this.enriching = enriching;
    this.statuses = statuses;
    this.settings = settings;
    this.clock = clock;
  }

  /** A track, an album, a playlist or an artist with their most played tracks. */
  @Post("/{provider}/import")
  @ForBackends(scope = "catalog")
  ImportedView bring(String provider, @Body ImportRequest request) {
    var catalogue = sources.catalogue(provider);
    var wanted = WantedReader.read(catalogue.provider(), request.source());
    return importing.run(provider, wanted, market(request.market()), request);
  }

  /** Tracks that fit a text. */
  @Post("/{provider}/search")
  @ForBackends(scope = "catalog")
  FoundView search(String provider, @Body SearchRequest request) {
    var catalogue = sources.catalogue(provider);
    var market = market(request.market());
    var limit = request.limit() == null ? Catalogue.MOST_FOUND : request.limit();
    var told =
        Asking.provider(
            catalogue.provider().displayName(),
            () ->
                Deadline.until(
                    clock.instant().plus(SEARCH),
                    () -> catalogue.search(request.query(), limit, market)));
    return FoundView.of(provider, market, told);
  }

  /** Tracks of ours, by what MusicBrainz knows of them. */
  @Post("/musicbrainz/enrich")
  @ForBackends(scope = "catalog")
  EnrichedView enrich(@Body EnrichRequest request) {
    return enriching.run(request);
  }

  /** How all of them are. */
  @Get("/status")
  @ForBackends(scope = "catalog")
  StatusView status() {
    return statuses.all();
  }

  /** Checked here, for not every provider knows markets. */
  private String market(@Nullable String asked) {
    if (asked == null) {
      return settings.market();
    }
    Asked.market(asked);
    return asked;
  }
}
