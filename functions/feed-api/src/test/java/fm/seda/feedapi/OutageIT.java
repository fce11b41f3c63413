package fm.seda.feedapi;

import static fm.seda.feedapi.Feeds.ids;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Eventually;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What people see while something is down. */
class OutageIT {

  private static final FeedApi API = new FeedApi().withCatalogue().withTracks();

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void answersWithoutTheCacheAndSaysSo() {
    API.listener("patient", "\"house\"");
    API.redis.stop();

    var first = API.get("patient", "/v1/feed");
    var second = API.get("patient", "/v1/feed");

    assertThat(first.get("source")).isEqualTo("live");
    assertThat(second.get("source")).isEqualTo("db");
    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(second.get("degraded")).isEqualTo(List.of("cache"));
    assertThat(API.get("/readyz").get("status")).isEqualTo("degraded");
    API.redis.start();
    assertThat(API.get("patient", "/v1/feed").status()).isEqualTo(200);
  }

  @Test
  void ranksForASituationWithoutTheCacheAndKeepsTheStoredList() {
    API.listener("runner", "\"house\"");
    var usual = API.get("runner", "/recommendations");
    API.redis.stop();

    try {
      var workout = API.get("runner", "/recommendations?activity=exercise");
      var stored = API.get("runner", "/recommendations");

      assertThat(workout.get("source")).isEqualTo("live");
      assertThat(stored.get("source")).isEqualTo("db");
      assertThat(stored.get("degraded")).isEqualTo(List.of("cache"));
      assertThat(stored.get("slateId")).isEqualTo(usual.get("slateId"));
    } finally {
      API.redis.start();
    }
  }

  @Test
  void saysThatTheDatabaseIsGoneAndComesBackByItself() {
    API.listener("unlucky", "\"house\"");
    assertThat(API.get("unlucky", "/v1/feed").status()).isEqualTo(200);
    API.db.server().stop();

    try {
      var feed = API.get("unlucky", "/v1/feed");
      assertThat(feed.status()).isEqualTo(503);
      assertThat(feed.body()).contains("database").doesNotContain("Exception");
      assertThat(API.get("unlucky", "/recommendations?mood=calm").status()).isEqualTo(503);
      assertThat(API.post("unlucky", "/v1/recommendations", "{}").status()).isEqualTo(503);
      assertThat(API.get("/readyz").status()).isEqualTo(503);
      assertThat(API.get("/healthz").status()).isEqualTo(200);
    } finally {
      API.db.server().start();
    }

    // the pool looks for the database again after a pause that grows with what failed meanwhile
    Eventually.await(
        "people are answered again", () -> API.get("unlucky", "/v1/feed").status() == 200);
    assertThat(API.get("/readyz").status()).isEqualTo(200);
  }
}
