package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.local.sample.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the first click on "link my account" to a feed that knows what somebody listens to. */
@Order(LiveStack.MOCKED)
class LinkedAccountIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static LiveStack stack;

  private final Traveller ada = new Traveller(stack);

  @BeforeAll
  static void start() throws IOException {
    stack = LiveStack.mocked();
  }

  @AfterEach
  void mend() {
    ada.mocks("DELETE", "/control/faults", "");
  }

  @Test
  void theFeedNamesWhatSomebodyListensToElsewhere() {
    var artists = topArtists("mira");

    assertThat(ada.link("spotify", "mira")).endsWith("?linked=spotify");

    Await.until(
        "a reason names one of them",
        PATIENCE,
        () -> reasons(ada).stream().anyMatch(artists::contains));
    assertThat(link(ada, "spotify").path("status").asText()).isEqualTo("linked");
    Await.until("the link says when it was read", () -> isRead("spotify"));
    assertThat(link(ada, "spotify").at("/reading/status").asText()).isEqualTo("done");
  }

  @Test
  void whatIsUnlinkedIsForgottenAtOnce() {
    var artists = topArtists("noa");
    ada.link("spotify", "noa");
    Await.until(
        "a reason names one of them",
        PATIENCE,
        () -> reasons(ada).stream().anyMatch(artists::contains));

    assertThat(stack.call("DELETE", "/v1/links/spotify", ada.token(), null).status())
        .isEqualTo(204);

    Await.until(
        "no reason names any of them", () -> reasons(ada).stream().noneMatch(artists::contains));
    assertThat(
            stack.count(
                "select count(*) from imported i join users u on u.id = i.user_id"
                    + " where u.auth_user_id = '%s'".formatted(ada.name())))
        .isZero();
  }

  @Test
  void whoSaysNoIsNotLinked() {
    assertThat(ada.link("spotify", "mira", "deny")).endsWith("?link_error=access_denied");

    assertThat(link(ada, "spotify").path("status").asText()).isEqualTo("not_linked");
  }

  @Test
  void theSameMusicFromSeveralProvidersIsOneItem() {
    for (var provider : new String[] {"spotify", "deezer", "youtube"}) {
      assertThat(ada.link(provider, "lena")).endsWith("?linked=" + provider);
      Await.until(provider + " was read", PATIENCE, () -> isRead(provider));
    }
    readAppleOnce("lena");

    // of those that all three have, hardly any is there twice
    assertThat(
            stack.count(
                """
                select count(*) from items
                where kind = 'artist' and jsonb_exists_all(external_ids, array['spotify', 'deezer', 'apple'])
                """))
        .isGreaterThan(50);
  }

  @Test
  void aProviderThatFailsAndLimitsIsReadToTheEndWithoutDoubles() {
    // so slow that most of it is yet to be read when the trouble begins
    fault("\"latencyMs\": 100");
    ada.link("spotify", "large");
    ada.mocks("DELETE", "/control/stats", "");
    fault("\"errorRate\": 0.3, \"status\": [429, 500, 503], \"retryAfter\": 1, \"perMinute\": 200");

    Await.until("all is read", PATIENCE, () -> isRead("spotify"));
    var asked = ada.mocks("GET", "/control/stats", "").path("spotify");
    assertThat(asked.path("failed").asInt()).isPositive();
    assertThat(asked.path("tooFast").asInt()).isZero();
    assertThat(doubles()).isZero();
  }

  @Test
  void aProviderThatIsDownIsNobodysTrouble() {
    fault("\"latencyMs\": 100");
    ada.link("spotify", "large");
    fault("\"errorRate\": 1");

    var feed = stack.call("GET", "/v1/feed?limit=10", ada.token(), null);
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.body().path("degraded")).isEmpty();
    Await.until(
        "the link says that it waits",
        () -> link(ada, "spotify").at("/reading/status").asText().equals("waiting"));
    assertThat(isRead("spotify")).isFalse();

    ada.mocks("DELETE", "/control/faults", "");
    Await.until("all is read", PATIENCE, () -> isRead("spotify"));
  }

  private void fault(String what) {
    ada.mocks("PUT", "/control/faults", "{\"api\": \"spotify\", %s}".formatted(what));
  }

  private boolean isRead(String provider) {
    return !link(ada, provider).path("lastSyncedAt").asText("").isEmpty();
  }

  private static long doubles() {
    return stack.count(
        """
        select count(*) from (
          select kind, external_ids ->> 'spotify' from items
          where external_ids ->> 'spotify' is not null and deleted_at is null
          group by 1, 2 having count(*) > 1) doubles
        """);
  }

  private JsonNode link(Traveller person, String provider) {
    for (var link : stack.call("GET", "/v1/links", person.token(), null).body().path("links")) {
      if (link.path("provider").asText().equals(provider)) {
        return link;
      }
    }
    throw new AssertionError("nobody says anything of " + provider);
  }

  /** The names of all that the cards of a feed are said to be there for. */
  private static Set<String> reasons(Traveller person) {
    var names = new HashSet<String>();
    var feed = stack.call("GET", "/v1/feed?limit=20", person.token(), null).body();
    for (var card : Feeds.cards(feed)) {
      for (var contribution : card.path("explanation").path("contributions")) {
        contribution.path("because").forEach(item -> names.add(item.path("name").asText()));
      }
    }
    return names;
  }

  private void readAppleOnce(String account) {
    var asked =
        stack.call(
            "POST",
            "/v1/links/apple/import",
            ada.token(),
            "{\"consent\": true, \"musicUserToken\": \"%s\"}".formatted(token("apple", account)));
    assertThat(asked.status()).isEqualTo(202);
    Await.until(
        "Apple Music was read",
        PATIENCE,
        () ->
            stack.count(
                    """
                    select count(*) from import_runs r join users u on u.id = r.user_id
                    where u.auth_user_id = '%s' and r.provider = 'apple' and r.ended_at is not null
                    """
                        .formatted(ada.name()))
                == 1);
  }

  private String token(String api, String account) {
    var wish = "{\"api\": \"%s\", \"account\": \"%s\"}".formatted(api, account);
    return ada.mocks("POST", "/control/tokens", wish).path("access_token").asText();
  }

  private Set<String> topArtists(String account) {
    var names = new HashSet<String>();
    ada.provider("/spotify/v1/me/top/artists?limit=50", token("spotify", account))
        .path("items")
        .forEach(artist -> names.add(artist.path("name").asText()));
    assertThat(names).isNotEmpty();
    return names;
  }
}
