package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.local.sample.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a newcomer does first. */
class TourIT {

  private static LiveStack stack;

  private final String person = "tourist-" + UUID.randomUUID();
  private final String token = stack.token(person);

  @BeforeAll
  static void start() throws IOException {
    stack = LiveStack.shared();
  }

  @Test
  void theReadmesCommandsPrintWhatItShows() throws IOException, InterruptedException {
    assertThat(QuickStart.steps()).hasSize(2);
    for (var step : QuickStart.steps()) {
      assertThat(QuickStart.shape(QuickStart.run(step, stack)))
          .as(step.command())
          .isEqualTo(QuickStart.shape(step.shown()));
    }
  }

  @Test
  void theFirstFeedAfterOnboardingIsPersonalAndSaysWhy() {
    onboard();

    var feed = feed();

    assertThat(feed.path("source").asText()).isIn("live", "cache", "db");
    assertThat(feed.path("modules")).hasSize(3);
    assertThat(Feeds.cards(feed))
        .isNotEmpty()
        .allSatisfy(card -> {
          assertThat(card.path("explanation").path("text").asText()).isNotBlank();
          assertThat(shares(card)).isCloseTo(1, within(1e-6));
        });
    var fitting =
        Feeds.cards(feed).stream()
            .filter(card -> Feeds.texts(card.path("genres")).stream().anyMatch(GENRES::contains))
            .count();
    assertThat(fitting).isGreaterThan(Feeds.cards(feed).size() / 2);
  }

  @Test
  void aLikeChangesTheFeedWithinTwoSeconds() {
    onboard();
    var before = feed();
    var liked = Feeds.cards(before).getFirst();

    var accepted = stack.call("POST", "/interactions", token, interaction("like", liked));

    assertThat(accepted.status()).isEqualTo(202);
    Await.until(
        "the feed is another one",
        Duration.ofSeconds(2),
        () -> !Feeds.items(feed()).equals(Feeds.items(before)));
  }

  @Test
  void whatIsDismissedIsGoneOnTheNextReadAndBackAfterUndo() {
    onboard();
    var feed = feed();
    var card = Feeds.cards(feed).get(1);

    var decided =
        stack.call(
            "POST",
            "/v1/feedback",
            token,
            """
            {"kind": "%s", "id": "%s", "slateId": "%s", "decision": "dismiss"}\
            """
                .formatted(
                    card.path("kind").asText(),
                    card.path("id").asText(),
                    feed.path("slateId").asText()));

    assertThat(decided.status()).isEqualTo(201);
    assertThat(Feeds.items(feed())).doesNotContain(Feeds.item(card));

    var undone =
        stack.call(
            "DELETE", "/v1/feedback/" + decided.body().path("feedbackId").asText(), token, null);

    assertThat(undone.status()).isEqualTo(204);
    assertThat(Feeds.items(feed())).contains(Feeds.item(card));
  }

  @Test
  void everyNumberBehindACardCanBeAskedFor() {
    onboard();
    var feed = feed();
    var card = Feeds.cards(feed).getFirst();

    var why =
        stack.call(
            "GET",
            "/v1/feed/%s/why/%s/%s"
                .formatted(
                    feed.path("slateId").asText(),
                    card.path("kind").asText(),
                    card.path("id").asText()),
            token,
            null);

    assertThat(why.status()).isEqualTo(200);
    var sum =
        StreamSupport.stream(why.body().path("contributions").spliterator(), false)
            .mapToDouble(part -> part.path("value").asDouble() * part.path("weight").asDouble())
            .sum();
    assertThat(sum).isCloseTo(why.body().path("score").asDouble(), within(1e-6));
  }

  @Test
  void badRequestsAreToldWhatIsWrong() {
    onboard();

    refused("GET", "/v1/feed?limit=-1", null, 400, "limit");
    refused("GET", "/v1/feed?limit=many", null, 400, "limit");
    refused("GET", "/v1/feed?kinds=pope", null, 400, "kinds");
    var pope =
        "{\"type\": \"like\", \"kind\": \"pope\", \"itemId\": \"" + UUID.randomUUID() + "\"}";
    refused("POST", "/interactions", pope, 400, "kind");
    refused("POST", "/interactions", "{\"type\": ", 400, "body");
    refused("PUT", "/me/preferences", "{\"genres\": [\"house\"]}", 400, "genres");
    assertThat(stack.call("GET", "/v1/feed", "not.a.token", null).status()).isEqualTo(401);
    assertThat(stack.call("GET", "/v1/feed", null, null).status()).isEqualTo(401);
  }

  private static final Set<String> GENRES = Set.of("house", "jazz", "ambient");

  private void onboard() {
    var answer =
        stack.call(
            "PUT",
            "/me/preferences",
            token,
            "{\"genres\": [\"house\", \"jazz\", \"ambient\"], \"onboarded\": true}");
    assertThat(answer.status()).isEqualTo(200);
  }

  private JsonNode feed() {
    var answer = stack.call("GET", "/v1/feed?limit=10", token, null);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private void refused(String method, String path, String body, int status, String parameter) {
    var answer = stack.call(method, path, token, body);
    assertThat(answer.status()).as(path + " " + body).isEqualTo(status);
    assertThat(answer.body().path("parameter").asText()).as(path + " " + body).isEqualTo(parameter);
  }

  private static double shares(JsonNode card) {
    return StreamSupport.stream(card.path("explanation").path("contributions").spliterator(), false)
        .mapToDouble(part -> part.path("share").asDouble())
        .sum();
  }

  private static String interaction(String type, JsonNode card) {
    return """
    {"type": "%s", "kind": "%s", "itemId": "%s"}\
    """
        .formatted(type, card.path("kind").asText(), card.path("id").asText());
  }
}
