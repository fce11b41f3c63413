package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.sample.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever comes first after a start waits no longer than those after them. */
class SecondStartIT {

  private static LiveStack stack;
  private static Duration start;

  @BeforeAll
  static void startTwice() throws IOException {
    stack = LiveStack.shared();
    stack.close();
    var began = System.nanoTime();
    stack.restart();
    start = Duration.ofNanos(System.nanoTime() - began);
  }

  @Test
  void isReadyWithinThirtySeconds() {
    assertThat(start).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void theFirstPersonHasAFeedWithinASecondAndAnotherTwoSecondsAfterALike() {
    var token = stack.token("first-" + UUID.randomUUID());
    var onboarded =
        stack.call(
            "PUT",
            "/me/preferences",
            token,
            "{\"genres\": [\"house\", \"jazz\", \"ambient\"], \"onboarded\": true}");
    assertThat(onboarded.status()).isEqualTo(200);

    var asked = System.nanoTime();
    var feed = stack.call("GET", "/v1/feed?limit=10", token, null);
    var took = Duration.ofNanos(System.nanoTime() - asked);

    assertThat(feed.body().path("source").asText()).isEqualTo("live");
    assertThat(took).isLessThan(Duration.ofSeconds(1));

    var card = Feeds.cards(feed.body()).getFirst();
    stack.call(
        "POST",
        "/interactions",
        token,
        """
        {"type": "like", "kind": "%s", "itemId": "%s"}\
        """
            .formatted(card.path("kind").asText(), card.path("id").asText()));
    Await.until(
        "the feed is another one",
        Duration.ofSeconds(2),
        () -> {
          var now = stack.call("GET", "/v1/feed?limit=10", token, null).body();
          return !Feeds.items(now).equals(Feeds.items(feed.body()));
        });
  }
}
