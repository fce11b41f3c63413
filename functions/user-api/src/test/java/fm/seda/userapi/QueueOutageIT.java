package fm.seda.userapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What has been stored is answered, though lists wait for the night to follow. */
class QueueOutageIT {

  private static final UserApi API = new UserApi();

  @BeforeAll
  static void befriendAndGoDown() {
    API.send("zoe", "GET", "/me", null);
    API.send("yan", "PUT", "/v1/friends/zoe", "{}");
    API.queues.goDown();
  }

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void whoHidesIsHidden() {
    var set = API.send("yan", "PUT", "/me/settings", "{\"presenceVisibility\": \"hidden\"}");

    assertThat(set.status()).as("%s", set).isEqualTo(200);
    assertThat(API.send("yan", "GET", "/me/settings", null).get("presenceVisibility"))
        .isEqualTo("hidden");
  }

  @Test
  void whoChoosesGenresHasThem() {
    var chosen =
        API.send(
            "yan",
            "PUT",
            "/me/preferences",
            "{\"genres\": [\"house\", \"jazz\", \"ambient\"], \"onboarded\": true}");

    assertThat(chosen.status()).as("%s", chosen).isEqualTo(200);
  }
}
