package fm.seda.local.whole;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.local.stack.DatabaseAccounts;
import fm.seda.local.whole.LiveStack.Answer;
import fm.seda.topology.Route;
import fm.seda.topology.Topology;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One person, and their backend, who ask for everything that is deployed. */
final class EveryRoute {

  private static final Set<String> FOR_ADMINS =
      Set.of("/v1/embeddings/budget", "/v1/embeddings/budget/override");

  private static final Set<String> PUBLIC =
      Set.of("/v1/trending", "/v1/links/{provider}/callback", "/health", "/healthz", "/readyz");

  /** Where nothing is known that a provider would let in, this is what is right. */
  private static final Map<String, Integer> WITHOUT_PROVIDERS =
      Map.of(
          "POST /v1/links/{provider}/start", 409,
          "GET /v1/links/{provider}/callback", 400,
          "POST /v1/links/{provider}/sync", 404,
          "POST /v1/links/apple/import", 409,
          "POST /v1/providers/{provider}/import", 409,
          "POST /v1/providers/{provider}/search", 409,
          "POST /v1/providers/musicbrainz/enrich", 409);

  private static final Set<String> FOR_BACKENDS =
      Set.of(
          "/v1/items/batch",
          "/v1/items/{kind}/{id}",
          "/v1/tracks",
          "/v1/tracks/batch",
          "/v1/providers/{provider}/import",
          "/v1/providers/{provider}/search",
          "/v1/providers/musicbrainz/enrich",
          "/v1/providers/status",
          "/v1/users/batch",
          "/v1/friends/batch");

  private static final String PREFERENCES =
      "{\"genres\": [\"house\", \"jazz\", \"ambient\"], \"onboarded\": true}";

  private final LiveStack stack;
  private final String person = "walker-" + UUID.randomUUID();
  private final String token;
  private final String own = UUID.randomUUID().toString();
  private final JsonNode card;
  private final String slateId;
  private final String feedbackId;

  /** Does what must have been done before there is something to ask for. */
  EveryRoute(LiveStack stack) {
    this.stack = stack;
    token = stack.token(person);
    done(stack.call("PUT", "/me/preferences", token, PREFERENCES));
    done(stack.call("PUT", "/v1/friends/mira", token, "{\"relationshipType\": \"friend\"}"));
    var feed = done(stack.call("GET", "/v1/feed", token, null)).body();
    slateId = feed.path("slateId").asText();
    card = Feeds.cards(feed).getFirst();
    var other = Feeds.cards(feed).get(1);
    var decided = done(stack.call("POST", "/v1/feedback", token, dismissalOf(other))).body();
    feedbackId = decided.path("feedbackId").asText();
  }

  String token() {
    return token;
  }

  /** Asks for every route, in the order of the topology. */
  Map<Route, Answer> walk() {
    var answers = new LinkedHashMap<Route, Answer>();
    Topology.routes().forEach(it -> answers.put(it.route(), ask(it.route())));
    return answers;
  }

  /** Whether it is what it should be while nothing is broken. */
  static boolean isWell(Route route, Answer answer) {
    var expected = WITHOUT_PROVIDERS.get(route.key());
    return expected == null ? answer.status() / 100 == 2 : answer.status() == expected;
  }

  private Answer ask(Route route) {
    var path = path(route.path());
    var body = body(route);
    if (FOR_BACKENDS.contains(route.path())) {
      return stack.callAsBackend(route.method(), path, body);
    }
    if (FOR_ADMINS.contains(route.path())) {
      return stack.call(route.method(), path, stack.token(DatabaseAccounts.ADMIN), body);
    }
    return stack.call(route.method(), path, PUBLIC.contains(route.path()) ? null : token, body);
  }

  private String path(String template) {
    var seen = template.startsWith("/v1/feed/");
    var query = template.endsWith("/callback") ? "?code=c&state=" + "s".repeat(43) : "";
    return (template + query)
        .replace("{slateId}", slateId)
        .replace("{feedbackId}", feedbackId)
        .replace("{friendUserId}", "mira")
        .replace("{provider}", "spotify")
        .replace("{kind}", seen ? card.path("kind").asText() : "artist")
        .replace("{id}", seen ? card.path("id").asText() : own);
  }

  private String body(Route route) {
    return switch (route.key()) {
      case "PUT /me/preferences" -> PREFERENCES;
      case "PUT /me/profile" -> "{\"displayName\": \"Walker\"}";
      case "PUT /me/settings" -> "{\"presenceVisibility\": \"hidden\"}";
      case "POST /interactions" -> like();
      case "POST /interactions/batch" -> "{\"interactions\": [" + like() + "]}";
      case "POST /v1/recommendations" -> "{\"mode\": \"familiar\", \"limit\": 5}";
      case "POST /v1/feedback" -> dismissalOf(card);
      case "PUT /v1/friends/{friendUserId}" -> "{\"relationshipType\": \"close_friend\"}";
      case "PUT /v1/items/batch" ->
          """
          {"items": [{"kind": "artist", "id": "%s", "name": "Ferry", "genres": ["house"]}]}\
          """
              .formatted(own);
      case "POST /v1/tracks" -> track();
      case "PUT /v1/tracks/batch" -> "{\"tracks\": [" + track() + "]}";
      case "POST /v1/providers/{provider}/import" ->
          """
          {"source": {"type": "uri", "value": "spotify:track:4uLU6hMCjMI75M1A2tKUQC"}}\
          """;
      case "POST /v1/providers/{provider}/search" -> "{\"query\": \"house\"}";
      case "POST /v1/providers/musicbrainz/enrich" -> "{\"track_ids\": [\"" + own + "\"]}";
      case "PUT /v1/users/batch" -> "{\"users\": [{\"userId\": \"" + person + "\"}]}";
      case "PUT /v1/friends/batch" ->
          """
          {"friends": [{"userId": "%s", "friendUserId": "mira"}]}\
          """
              .formatted(person);
      case "POST /v1/embeddings/budget/override" ->
          """
          {"capUsd": 2000, "reason": "A walk along all routes", "until": "%s"}\
          """
              .formatted(Instant.now().plus(Duration.ofHours(1)));
      case "POST /v1/links/{provider}/start" ->
          """
          {"consent": true, "returnTo": "http://localhost:3000/"}\
          """;
      case "POST /v1/links/{provider}/sync" -> "{}";
      case "POST /v1/links/apple/import" ->
          """
          {"consent": true, "musicUserToken": "a-token"}\
          """;
      default -> {
        if (!Set.of("GET", "DELETE").contains(route.method())) {
          throw new AssertionError("Say here what " + route.key() + " is asked with");
        }
        yield null;
      }
    };
  }

  private static String dismissalOf(JsonNode card) {
    return """
    {"kind": "%s", "id": "%s", "decision": "dismiss"}\
    """
        .formatted(card.path("kind").asText(), card.path("id").asText());
  }

  private String track() {
    return """
    {"track_id": "%s", "name": "Ferry at Dawn", "artists": ["Ferry"], "genres": ["house"]}\
    """
        .formatted(own);
  }

  private String like() {
    return """
    {"type": "like", "kind": "%s", "itemId": "%s"}\
    """
        .formatted(card.path("kind").asText(), card.path("id").asText());
  }

  private static Answer done(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError("The walk cannot begin: " + answer);
    }
    return answer;
  }
}
