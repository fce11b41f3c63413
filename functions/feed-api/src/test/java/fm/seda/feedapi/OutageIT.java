package fm.seda.feedapi;

import static fm.seda.feedapi.Feeds.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What people see while something is down. */
class OutageIT {

  private static final FeedApi API = new FeedApi().withCatalogue();

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
  void saysThatTheDatabaseIsGoneAndComesBackByItself() {
    API.listener("unlucky", "\"house\"");
    assertThat(API.get("unlucky", "/v1/feed").status()).isEqualTo(200);
    API.db.server().stop();

    try {
      var feed = API.get("unlucky", "/v1/feed");
      assertThat(feed.status()).isEqualTo(503);
      assertThat(feed.body()).contains("database").doesNotContain("Exception");
      assertThat(API.get("/readyz").status()).isEqualTo(503);
      assertThat(API.get("/healthz").status()).isEqualTo(200);
    } finally {
      API.db.server().start();
    }

    assertThat(API.get("unlucky", "/v1/feed").status()).isEqualTo(200);
    assertThat(API.get("/readyz").status()).isEqualTo(200);
  }
}
