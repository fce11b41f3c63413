package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.sample.Await;
import fm.seda.topology.Route;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every route does when a part of the system is gone, and that it mends by itself. */
class OutagesIT {

  private static final Set<String> NEED_NO_DATABASE =
      Set.of(
          "GET /health",
          "GET /healthz",
          "POST /interactions",
          "POST /interactions/batch",
          "POST /v1/links/{provider}/start",
          "POST /v1/links/apple/import");

  private static LiveStack stack;

  private final EveryRoute everyRoute = new EveryRoute(stack);

  @BeforeAll
  static void start() throws IOException {
    stack = LiveStack.shared();
  }

  @Test
  void withoutRedisEverythingAnswersAndSaysSo() {
    dependency("redis", "stop");
    try {
      assertThat(everyRoute.walk())
          .allSatisfy((route, answer) ->
              assertThat(EveryRoute.isWell(route, answer))
                  .as("%s %s", route.key(), answer)
                  .isTrue());
      assertThat(Feeds.texts(feed().body().path("degraded"))).contains("cache");
      assertThat(stack.call("GET", "/readyz", null, null).body().path("status").asText())
          .isEqualTo("degraded");
    } finally {
      dependency("redis", "start");
    }
    Await.until("the cache is back", () -> feed().body().path("degraded").isEmpty());
  }

  @Test
  void withoutPostgresEverythingSaysSoAndRecoversByItself() {
    dependency("postgres", "stop");
    try {
      assertThat(everyRoute.walk())
          .allSatisfy((route, answer) -> {
            if (NEED_NO_DATABASE.contains(route.key())) {
              assertThat(EveryRoute.isWell(route, answer))
                  .as("%s %s", route.key(), answer)
                  .isTrue();
            } else {
              assertThat(answer.status()).as("%s %s", route.key(), answer).isEqualTo(503);
              assertThat(answer.contentType())
                  .isEqualTo(isProbe(route) ? "application/json" : "application/problem+json");
              assertThat(answer.body().toString())
                  .doesNotContain("Exception")
                  .doesNotContain("fm.seda");
            }
          });
    } finally {
      dependency("postgres", "start");
    }
    Await.until("the feed is back", () -> feed().status() == 200);
    assertThat(everyRoute.walk())
        .allSatisfy((route, answer) ->
            assertThat(EveryRoute.isWell(route, answer)).as("%s %s", route.key(), answer).isTrue());
  }

  /** Whose answer tells what is well besides what is not. */
  private static boolean isProbe(Route route) {
    return route.path().equals("/readyz");
  }

  private LiveStack.Answer feed() {
    return stack.call("GET", "/v1/feed?limit=10", everyRoute.token(), null);
  }

  private static void dependency(String name, String act) {
    stack.call("POST", "/local/dependencies/" + name + "/" + act, null, null);
  }
}
