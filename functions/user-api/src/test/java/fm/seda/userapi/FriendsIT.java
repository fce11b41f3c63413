package fm.seda.userapi;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.topology.Queues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FriendsIT {

  private static final UserApi API = new UserApi();

  @BeforeAll
  static void meet() {
    for (var person : new String[] {"ada", "bob", "cleo", "dora"}) {
      API.send(person, "GET", "/me", null);
    }
  }

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void ranksBothAnewWhenAFriendshipBecomesMutualAndWhenItEnds() {
    var asked = API.send("ada", "PUT", "/v1/friends/bob", null);
    assertThat(asked.status()).as("%s", asked).isEqualTo(200);
    assertThat(asked.json()).containsEntry("mutual", false).containsEntry("userId", "bob");
    assertThat(API.queues.drain(Queues.RERANK)).isEmpty();

    var answered = API.send("bob", "PUT", "/v1/friends/ada", null);
    assertThat(answered.json()).containsEntry("mutual", true);
    assertThat(API.queues.drain(Queues.RERANK)).hasSize(2);

    assertThat(API.send("ada", "DELETE", "/v1/friends/bob", null).status()).isEqualTo(204);
    assertThat(API.queues.drain(Queues.RERANK)).hasSize(2);
    assertThat(API.send("ada", "GET", "/v1/friends/bob", null).status()).isEqualTo(404);
    assertThat(API.send("ada", "DELETE", "/v1/friends/bob", null).status()).isEqualTo(404);
  }

  @Test
  void listsPageByPage() {
    API.send("cleo", "PUT", "/v1/friends/ada?relationshipType=family", null);
    API.send("cleo", "PUT", "/v1/friends/bob", null);

    var first = API.send("cleo", "GET", "/v1/friends?limit=1", null);
    var rest = API.send("cleo", "GET", "/v1/friends?cursor=" + first.get("nextCursor"), null);

    assertThat(first.body()).contains("\"ada\"", "\"family\"").doesNotContain("\"bob\"");
    assertThat(rest.body()).contains("\"bob\"").doesNotContain("\"ada\"");
  }

  @Test
  void refusesStrangersOneselfAndWhatIsNoId() {
    assertThat(API.send("dora", "PUT", "/v1/friends/nobody", null).status()).isEqualTo(404);
    var self = API.send("dora", "PUT", "/v1/friends/dora", null);
    assertThat(self.status()).isEqualTo(400);
    assertThat(self.get("parameter")).isEqualTo("friendUserId");
    assertThat(API.send("dora", "PUT", "/v1/friends/a%00b", null).status()).isEqualTo(400);
    assertThat(API.send("dora", "PUT", "/v1/friends/ada?relationshipType=%3B", null).status())
        .isEqualTo(400);
  }
}
