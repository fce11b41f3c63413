package fm.seda.topology;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole deployment.
 *
 * <pre>{@code
 * Topology.FUNCTIONS.stream().map(FunctionSpec::name);   // feed-api, user-api, …
 * }</pre>
 */
public final class Topology {

  /** Turns API Gateway HTTP API events into requests to the function's controllers. */
  private static final String HTTP_HANDLER =
      "io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction";

  /** 1769 MB is one full vCPU. */
  private static final int ONE_CPU = 1769;

  /**
   * Two processors and more, for training uses all there are; and room for five million affinities
   * three times over, or for the square of 12,000 people that the linear model inverts.
   */
  private static final int TRAINING = 4096;

  /** The night holds the catalogue in memory: 100,000 items and a thousand people take 1.4 GB. */
  private static final int NIGHT = 3008;

  /**
   * A shard of a thousand people takes up to a minute; so many are done well within the timeout.
   */
  private static final int SHARDS = 2;

  public static final FunctionSpec FEED_API =
      http(
          "feed-api",
          List.of(),
          "GET /v1/feed",
          "GET /v1/feed/{slateId}/why/{kind}/{id}",
          "GET /recommendations",
          "POST /v1/recommendations",
          "GET /v1/trending",
          "GET /health",
          "GET /healthz",
          "GET /readyz");

  public static final FunctionSpec USER_API =
      http(
          "user-api",
          List.of(Queues.INTERACTIONS, Queues.RERANK),
          "GET /me",
          "PUT /me/preferences",
          "PUT /me/profile",
          "GET /me/settings",
          "PUT /me/settings",
          "POST /interactions",
          "POST /interactions/batch",
          "POST /v1/feedback",
          "GET /v1/feedback",
          "DELETE /v1/feedback/{feedbackId}",
          "GET /v1/friends",
          "GET /v1/friends/{friendUserId}",
          "PUT /v1/friends/{friendUserId}",
          "DELETE /v1/friends/{friendUserId}");

  public static final FunctionSpec CATALOG_API =
      new FunctionSpec(
          "catalog-api",
          HTTP_HANDLER,
          ONE_CPU,
          Duration.ofSeconds(29),
          DatabaseRole.WORKER,
          4,
          List.of(Queues.EMBED),
          List.of(
              routes(
                  "PUT /v1/items/batch",
                  "GET /v1/items/{kind}/{id}",
                  "DELETE /v1/items/{kind}/{id}",
                  "POST /v1/tracks",
                  "PUT /v1/tracks/batch",
                  "POST /v1/providers/{provider}/import",
                  "POST /v1/providers/{provider}/search",
                  "POST /v1/providers/musicbrainz/enrich",
                  "GET /v1/providers/status",
                  "PUT /v1/users/batch",
                  "PUT /v1/friends/batch",
                  "GET /v1/embeddings/budget",
                  "POST /v1/embeddings/budget/override")));

  public static final FunctionSpec LINK_CALLBACK =
      http(
          "link-callback",
          List.of(Queues.IMPORT, Queues.RERANK),
          "GET /v1/links",
          "POST /v1/links/{provider}/start",
          "GET /v1/links/{provider}/callback",
          "POST /v1/links/{provider}/sync",
          "POST /v1/links/apple/import",
          "DELETE /v1/links/{provider}");

  public static final FunctionSpec ACTIVITY_INGEST =
      worker(
          "activity-ingest",
          "fm.seda.activityingest.ActivityIngestHandler",
          Duration.ofSeconds(60),
          4,
          List.of(Queues.RERANK),
          new Trigger.Queue(Queues.INTERACTIONS, 50, Duration.ZERO));

  public static final FunctionSpec IMPORT =
      worker(
          "import",
          "fm.seda.imports.ImportHandler",
          Duration.ofMinutes(15),
          4,
          List.of(Queues.IMPORT, Queues.EMBED, Queues.RERANK),
          new Trigger.Queue(Queues.IMPORT, 1, Duration.ZERO),
          new Trigger.Schedule(Schedules.NIGHTLY_RESYNC));

  public static final FunctionSpec EMBED_BATCH =
      worker(
          "embed-batch",
          "fm.seda.embedbatch.EmbedBatchHandler",
          Duration.ofMinutes(15),
          2,
          List.of(Queues.EMBED),
          new Trigger.Queue(Queues.EMBED, 64, Duration.ofMillis(200)),
          new Trigger.Schedule(Schedules.HOURLY_EMBED_SWEEP),
          new Trigger.Schedule(Schedules.HOURLY_TASTE),
          new Trigger.Schedule(Schedules.DAILY_EMBED_RENEWAL),
          new Trigger.ByHand(
              List.of(
                  "space-fill",
                  "space-report",
                  "space-promotion",
                  "space-rollback",
                  "former-spaces",
                  "index-rebuild")));

  public static final FunctionSpec RERANK =
      new FunctionSpec(
          "rerank",
          "fm.seda.rerank.RerankHandler",
          NIGHT,
          Duration.ofMinutes(5),
          DatabaseRole.WORKER,
          4,
          List.of(Queues.RERANK),
          List.of(
              new Trigger.Queue(Queues.RERANK, SHARDS, Duration.ZERO),
              new Trigger.Schedule(Schedules.NIGHTLY_RERANK)));

  public static final FunctionSpec TRAIN =
      new FunctionSpec(
          "train",
          "fm.seda.train.TrainHandler",
          TRAINING,
          Duration.ofMinutes(15),
          DatabaseRole.WORKER,
          1,
          List.of(),
          List.of(new Trigger.Schedule(Schedules.NIGHTLY_TRAIN)));

  public static final FunctionSpec HOUSEKEEPING =
      worker(
          "housekeeping",
          "fm.seda.housekeeping.HousekeepingHandler",
          Duration.ofMinutes(5),
          1,
          List.of(),
          new Trigger.Schedule(Schedules.HOURLY_POPULARITY),
          new Trigger.Schedule(Schedules.DAILY_RETENTION),
          new Trigger.Schedule(Schedules.NIGHTLY_REWRAP));

  public static final FunctionSpec MIGRATE =
      new FunctionSpec(
          "migrate",
          "fm.seda.migrate.MigrateHandler",
          ONE_CPU,
          Duration.ofMinutes(15),
          DatabaseRole.OWNER,
          1,
          List.of(),
          List.of(new Trigger.Deploy()));

  /** Every function, the one that prepares the database first. */
  public static final List<FunctionSpec> FUNCTIONS =
      List.of(
          MIGRATE,
          FEED_API,
          USER_API,
          CATALOG_API,
          LINK_CALLBACK,
          ACTIVITY_INGEST,
          IMPORT,
          EMBED_BATCH,
          TRAIN,
          RERANK,
          HOUSEKEEPING);

  private Topology() {}

  /** Every route with the function that answers it. */
  public static Stream<RoutedFunction> routes() {
    return FUNCTIONS.stream()
        .flatMap(function ->
            function.triggers().stream()
                .filter(Trigger.Http.class::isInstance)
                .map(Trigger.Http.class::cast)
                .flatMap(http -> http.routes().stream())
                .map(route -> new RoutedFunction(route, function)));
  }

  /** The function of this name. */
  public static Optional<FunctionSpec> function(String name) {
    return FUNCTIONS.stream().filter(function -> function.name().equals(name)).findFirst();
  }

  /** A route and who answers it. */
  public record RoutedFunction(Route route, FunctionSpec function) {}

  private static FunctionSpec http(String name, List<QueueSpec> sendsTo, String... routes) {
    return new FunctionSpec(
        name,
        HTTP_HANDLER,
        ONE_CPU,
        Duration.ofSeconds(29),
        DatabaseRole.APP,
        8,
        sendsTo,
        List.of(routes(routes)));
  }

  private static FunctionSpec worker(
      String name,
      String handler,
      Duration timeout,
      int concurrency,
      List<QueueSpec> sendsTo,
      Trigger... triggers) {
    return new FunctionSpec(
        name,
        handler,
        ONE_CPU,
        timeout,
        DatabaseRole.WORKER,
        concurrency,
        sendsTo,
        List.of(triggers));
  }

  private static Trigger.Http routes(String... routes) {
    return new Trigger.Http(Stream.of(routes).map(Route::parse).toList());
  }
}
