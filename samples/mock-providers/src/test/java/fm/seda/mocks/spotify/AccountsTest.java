package fm.seda.mocks.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.Challenge;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  private static final Music MUSIC = Music.of(2026);
  private static final String BACK = "http://127.0.0.1:8080/callback";
  private static final String VERIFIER = "v".repeat(64);
  private static final Parameters WISH =
      Parameters.NONE
          .with("client_id", "seda-spotify")
          .with("response_type", "code")
          .with("redirect_uri", BACK)
          .with("scope", "user-top-read user-library-read")
          .with("state", "<\"&'>");
  private static final Parameters CHALLENGED =
      WISH.with("code_challenge_method", "S256")
          .with("code_challenge", Challenge.of(VERIFIER).word());

  private Instant now = Instant.parse("2026-06-01T12:00:00Z");
  private final Spotify spotify = new Spotify(MUSIC, () -> now, 1);
  private final Conversation browser = new Conversation(spotify);
  private final Conversation server = browser.with("authorization", basic("mock-spotify-secret"));

  private static String basic(String secret) {
    return "Basic "
        + Base64.getEncoder().encodeToString(("seda-spotify:" + secret).getBytes(UTF_8));
  }

  private static String authorize(Parameters wish) {
    return "/authorize?" + wish.encoded();
  }

  private String code(Parameters wish, String account) {
    var back = browser.decide(authorize(wish), account, "approve");
    assertThat(back.toString()).startsWith(BACK + "?");
    var told = Parameters.of(back.getRawQuery());
    assertThat(told.get("state")).isEqualTo(wish.get("state"));
    return told.get("code").orElseThrow();
  }

  private static Parameters exchange(String code) {
    return Parameters.NONE
        .with("grant_type", "authorization_code")
        .with("code", code)
        .with("redirect_uri", BACK);
  }

  @Test
  void asksPeopleOnAPageTheyCanRead() {
    var page = browser.get(authorize(WISH));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text())
        .contains("<html lang=\"en\">", "<label for=\"account\">", "user-top-read")
        .contains("name=\"decision\" value=\"approve\"", "name=\"decision\" value=\"deny\"")
        .contains("value=\"&lt;&quot;&amp;&#39;&gt;\"")
        .doesNotContain("<\"&'>");
    assertThat(page.text().split("<form ")).hasSize(2);
  }

  @Test
  void consentBecomesTokensForThisAccount() {
    var plain = WISH.with("state", "s");
    var told = server.post("/api/token", exchange(code(plain, "mira")));

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.json().path("token_type").asText()).isEqualTo("Bearer");
    assertThat(told.json().path("expires_in").asInt()).isEqualTo(3600);
    assertThat(told.json().path("scope").asText()).isEqualTo("user-top-read user-library-read");
    assertThat(told.json().path("refresh_token").asText()).isNotEmpty();
    assertThat(me(told.json()).path("id").asText()).isEqualTo("mira");
  }

  @Test
  void whoeverDeclinesIsTakenBackToo() {
    var back = browser.decide(authorize(WISH.with("state", "a b")), "demo", "deny");

    assertThat(back.toString()).isEqualTo(BACK + "?error=access_denied&state=a+b");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, nobody, Invalid client",
    "redirect_uri, https://evil.example/, Invalid redirect URI"
  })
  void takesNobodyWhereItDoesNotKnow(String name, String value, String words) {
    var page = browser.get(authorize(WISH.with(name, value)));

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains(words);
    assertThat(
            browser.post("/authorize", WISH.with(name, value).with("decision", "approve")).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token, unsupported_response_type",
    "scope, user-everything, invalid_scope",
    "code_challenge_method, plain, invalid_request"
  })
  void tellsTheProgramWhatItMayNotWant(String name, String value, String error) {
    var told = browser.get(authorize(WISH.with(name, value)));

    assertThat(told.status()).isEqualTo(302);
    assertThat(told.header("Location")).startsWith(BACK + "?error=" + error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "perhaps"})
  void takesNoOtherDecision(String decision) {
    assertThat(browser.post("/authorize", WISH.with("decision", decision)).status()).isEqualTo(400);
  }

  @Test
  void anAccountHasAName() {
    var form = WISH.with("decision", "approve");

    assertThat(browser.post("/authorize", form.with("account", " ")).status()).isEqualTo(400);
    assertThat(browser.post("/authorize", form.with("account", "x".repeat(65))).status())
        .isEqualTo(400);
    assertThat(browser.post("/authorize", form.with("account", "Ünïcödé 🎧")).status())
        .isEqualTo(302);
  }

  @Test
  void aCodeIsNotTakenTwice() {
    var code = code(WISH.with("state", "s"), "mira");
    var tokens = server.post("/api/token", exchange(code)).json();

    refused(server.post("/api/token", exchange(code)), "invalid_grant", "authorization code");

    var gone = browser.bearing(tokens.path("access_token").asText()).get("/v1/me");
    assertThat(gone.status()).isEqualTo(401);
    refused(server.post("/api/token", refresh(tokens)), "invalid_grant", "Refresh token revoked");
  }

  @Test
  void aCodeGrowsOld() {
    var code = code(WISH.with("state", "s"), "mira");

    now = now.plusSeconds(600);

    refused(server.post("/api/token", exchange(code)), "invalid_grant", "authorization code");
  }

  @Test
  void aProgramOnADeviceProvesItselfByItsChallengeAndItsRefreshTokensRotate() {
    var form =
        exchange(code(CHALLENGED.with("state", "s"), "mira")).with("client_id", "seda-spotify");
    refused(browser.post("/api/token", form), "invalid_request", "code_verifier");
    refused(
        browser.post("/api/token", form.with("code_verifier", "w".repeat(64))),
        "invalid_grant",
        "code_verifier was incorrect");

    var tokens = browser.post("/api/token", form.with("code_verifier", VERIFIER)).json();
    var again = refresh(tokens).with("client_id", "seda-spotify");
    var fresh = browser.post("/api/token", again).json();

    assertThat(fresh.path("refresh_token").asText())
        .isNotEmpty()
        .isNotEqualTo(tokens.path("refresh_token").asText());
    refused(browser.post("/api/token", again), "invalid_grant", "Invalid refresh token");
  }

  @Test
  void aServerKeepsItsRefreshToken() {
    var tokens = server.post("/api/token", exchange(code(WISH.with("state", "s"), "mira"))).json();
    now = now.plusSeconds(3600);
    var old = browser.bearing(tokens.path("access_token").asText()).get("/v1/me");
    assertThat(old.status()).isEqualTo(401);
    assertThat(old.json().at("/error/message").asText()).isEqualTo("The access token expired");

    var fresh = server.post("/api/token", refresh(tokens));

    assertThat(fresh.json().has("refresh_token")).isFalse();
    assertThat(me(fresh.json()).path("id").asText()).isEqualTo("mira");
  }

  @Test
  void aProgramMayLookAtWhatIsPublicByItself() {
    var tokens =
        server.post("/api/token", Parameters.NONE.with("grant_type", "client_credentials")).json();

    assertThat(tokens.has("refresh_token")).isFalse();
    var alone = browser.bearing(tokens.path("access_token").asText());
    assertThat(alone.get("/v1/search?q=a&type=track").status()).isEqualTo(200);
    assertThat(alone.get("/v1/me").status()).isEqualTo(401);
    assertThat(alone.get("/v1/me/tracks").status()).isEqualTo(401);
  }

  @Test
  void wrongQuestionsAreAnsweredInSpotifysWords() {
    var form = exchange("AQnothing");
    var stranger = browser.with("authorization", basic("wrong"));

    refused(stranger.post("/api/token", form), "invalid_client", "Invalid client secret");
    refused(browser.post("/api/token", form), "invalid_client", "Invalid client");
    refused(server.post("/api/token", form), "invalid_grant", "Invalid authorization code");
    refused(server.post("/api/token", Parameters.NONE), "unsupported_grant_type", "grant_type");
    refused(server.post("/api/token", form.with("code", "")), "invalid_request", "code must be");
    refused(
        server.post("/api/token", form.with("grant_type", "password")),
        "unsupported_grant_type",
        "grant_type");
    var code = code(WISH.with("state", "s"), "mira");
    refused(
        server.post("/api/token", exchange(code).with("redirect_uri", BACK + "2")),
        "invalid_grant",
        "Invalid redirect URI");
    refused(
        browser.post("/api/token", exchange(code).with("client_id", "seda-spotify")),
        "invalid_client",
        "Invalid client");
    assertThat(server.ask("POST", "/api/token", "{\"grant_type\":\"x\"}").status()).isEqualTo(400);
  }

  private static Parameters refresh(JsonNode tokens) {
    return Parameters.NONE
        .with("grant_type", "refresh_token")
        .with("refresh_token", tokens.path("refresh_token").asText());
  }

  private JsonNode me(JsonNode tokens) {
    return browser.bearing(tokens.path("access_token").asText()).get("/v1/me").json();
  }

  private static void refused(Conversation.Told told, String error, String words) {
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.json().path("error").asText()).isEqualTo(error);
    assertThat(told.json().path("error_description").asText()).contains(words);
  }
}
