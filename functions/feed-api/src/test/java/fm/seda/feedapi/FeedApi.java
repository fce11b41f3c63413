package fm.seda.feedapi;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static fm.seda.storage.testing.TestVectors.near;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestItems.Draft;
import fm.seda.storage.testing.TestPeople;
import fm.seda.testkit.redis.RedisServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.LambdaApplicationContextBuilder;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import io.micronaut.json.JsonMapper;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** The function with everything it reaches, a small catalogue, and people who call it. */
final class FeedApi implements AutoCloseable {

  private static final String SECRET = "a gateway's secret, only for tests";
  private static final List<String> GENRES = List.of("house", "jazz", "ambient", "metal");

  final TestDatabase db = TestDatabase.fresh();
  final RedisServer redis = RedisServer.start(0);
  final TestPeople people = new TestPeople(db);
  final TestItems items = new TestItems(db);
  private final ApplicationContext context =
      new LambdaApplicationContextBuilder()
          .environments("test")
          .properties(
              FunctionSettings.in(db, "seda_app")
                  .redis(redis.uri())
                  .with("seda.auth.gateway-secret", SECRET)
                  .with("seda.limits.person", 100_000)
                  .with("seda.limits.address", 100_000)
                  .toMap())
          .start();
  private final APIGatewayV2HTTPEventFunction function = new APIGatewayV2HTTPEventFunction(context);

  /** Rooms and artists, each genre of them in its own direction. */
  FeedApi withCatalogue() {
    var chance = new SplittableRandom(3);
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < 80; i++) {
      var genre = GENRES.get(i % GENRES.size());
      drafts.add(
          item(i < 48 ? Kind.ROOM : Kind.ARTIST, genre + " " + i)
              .genres(genre)
              .popularity(chance.nextDouble())
              .creator("creator " + i % 20)
              .attributes(
                  "{\"coverArtUrl\": \"https://img.example/%d\", \"topArtists\": [\"A\", \"B\"]}"
                      .formatted(i))
              .at(near(axis(i % GENRES.size()), 0.5, chance)));
    }
    items.addAll(drafts);
    return this;
  }

  /** Somebody who chose these genres and has been through onboarding. */
  UUID listener(String name, String genres) {
    var person = people.add(name);
    people.prefer(person, "{\"genres\": [%s]}".formatted(genres));
    return person;
  }

  /** A request of a person whom a proven gateway names. */
  Answer get(String person, String target) {
    return send(target, Map.of("x-user-id", person, "x-gateway-secret", SECRET));
  }

  /** A request of nobody. */
  Answer get(String target) {
    return send(target, Map.of());
  }

  private Answer send(String target, Map<String, String> headers) {
    var parts = target.split("\\?", 2);
    var query = parts.length == 2 ? parts[1] : "";
    var http =
        RequestContext.Http.builder()
            .withMethod("GET")
            .withPath(parts[0])
            .withSourceIp("192.0.2.7")
            .withProtocol("HTTP/1.1")
            .build();
    var event =
        APIGatewayV2HTTPEvent.builder()
            .withVersion("2.0")
            .withRawPath(parts[0])
            .withRawQueryString(query)
            .withQueryStringParameters(parameters(query))
            .withHeaders(headers)
            .withRequestContext(RequestContext.builder().withHttp(http).build())
            .build();
    var response = function.handleRequest(event, invocation());
    return Answer.of(
        response.getStatusCode(), response.getBody(), context.getBean(JsonMapper.class));
  }

  // every name is the function's, every number and everything else is absent
  private static Context invocation() {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) -> {
              if (method.getReturnType() == String.class) {
                return "feed-api";
              }
              return method.getReturnType() == int.class ? 0 : null;
            });
  }

  // decoded, and repeated ones joined by commas, as API Gateway does
  private static Map<String, String> parameters(String query) {
    var parameters = new HashMap<String, String>();
    for (var pair : query.split("&", 0)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        var value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        parameters.merge(parts[0], value, (first, next) -> first + "," + next);
      }
    }
    return parameters;
  }

  @Override
  public void close() {
    context.close();
    redis.close();
  }
}
