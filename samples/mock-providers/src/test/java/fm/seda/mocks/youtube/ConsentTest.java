package fm.seda.mocks.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.Challenge;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {

  private static final Music MUSIC = Music.of(2026);
  private static final String BACK = "http://localhost:8080/callback";
  private static final String READING = Consent.SCOPE + "youtube.readonly";
  private static final String VERIFIER = "v".repeat(64);
  private static final Parameters WISH =
      Parameters.NONE
          .with("client_id", "seda-youtube")
          .with("response_type", "code")
          .with("redirect_uri", BACK)
          .with("scope", READING)
          .with("state", "s")
          .with("access_type", "offline");

  private Instant now = Instant.parse("2026-06-01T12:00:00Z");
  private final YouTube youTube = new YouTube(MUSIC, () -> now, 1);
  private final Conversation google = new Conversation(youTube);

  private String code(Parameters wish) {
    var back = google.decide("/o/oauth2/v2/auth?" + wish.encoded(), "mira", "approve");
    return Parameters.of(back.getRawQuery()).get("code").orElseThrow();
  }

  private static Parameters exchange(String code) {
    return Parameters.NONE
        .with("grant_type", "authorization_code")
        .with("code", code)
        .with("redirect_uri", BACK)
        .with("client_id", "seda-youtube")
        .with("client_secret", "mock-youtube-secret");
  }

  private JsonNode tokens(Parameters wish) {
    var told = google.post("/token", exchange(code(wish)));
    assertThat(told.status()).isEqualTo(200);
    return told.json();
  }

  private Conversation.Told refresh(JsonNode tokens) {
    return google.post(
        "/token",
        exchange("")
            .with("grant_type", "refresh_token")
            .with("refresh_token", tokens.path("refresh_token").asText()));
  }

  @Test
  void aRefreshTokenComesWithTheFirstConsentToSomethingLasting() {
    assertThat(tokens(WISH.with("access_type", "online")).has("refresh_token")).isFalse();

    var first = tokens(WISH);
    assertThat(first.path("refresh_token").asText()).startsWith("1//0");
    assertThat(first.path("expires_in").asInt()).isEqualTo(3599);
    assertThat(first.path("scope").asText()).isEqualTo(READING);

    assertThat(tokens(WISH).has("refresh_token")).isFalse();
    assertThat(tokens(WISH.with("prompt", "consent")).has("refresh_token")).isTrue();
  }

  @Test
  void anOldTokenIsRefreshed() {
    var tokens = tokens(WISH);
    now = now.plusSeconds(3600);
    assertThat(mine(tokens).status()).isEqualTo(401);

    var fresh = refresh(tokens);

    assertThat(fresh.json().has("refresh_token")).isFalse();
    assertThat(mine(fresh.json()).status()).isEqualTo(200);
  }

  @Test
  void whatIsRevokedIsOver() {
    var tokens = tokens(WISH);
    var token = tokens.path("access_token").asText();

    assertThat(google.ask("POST", "/revoke?token=" + token, "").status()).isEqualTo(200);

    assertThat(mine(tokens).status()).isEqualTo(401);
    refused(refresh(tokens), 400, "invalid_grant", "expired or revoked");
    refused(google.post("/revoke", Parameters.NONE.with("token", token)), 400, "invalid_token", "");
  }

  @Test
  void wrongQuestionsAreAnsweredInGooglesWords() {
    var code = code(WISH);
    var form = exchange(code);

    refused(google.post("/token", form.with("client_secret", "x")), 401, "invalid_client", "");
    refused(google.post("/token", form.with("client_id", "x")), 401, "invalid_client", "not found");
    refused(
        google.post("/token", form.with("client_secret", "")), 400, "invalid_request", "missing");
    refused(
        google.post("/token", form.with("redirect_uri", BACK + "x")),
        400,
        "redirect_uri_mismatch",
        "");
    refused(google.post("/token", form.with("code", "4/0Anone")), 400, "invalid_grant", "code");
    refused(
        google.post("/token", form.with("grant_type", "x")), 400, "unsupported_grant_type", "x");
    refused(google.post("/token", form.with("code", "")), 400, "invalid_request", "code");
    assertThat(google.post("/token", form).status()).isEqualTo(200);
    refused(google.post("/token", form), 400, "invalid_grant", "code");
  }

  @Test
  void aChallengeIsAnsweredBesidesTheSecret() {
    var wish =
        WISH.with("code_challenge", Challenge.of(VERIFIER).word())
            .with("code_challenge_method", "S256");
    var form = exchange(code(wish));

    refused(google.post("/token", form), 400, "invalid_grant", "Missing code verifier");
    refused(
        google.post("/token", form.with("code_verifier", "w".repeat(50))),
        400,
        "invalid_grant",
        "Invalid code verifier");
    assertThat(google.post("/token", form.with("code_verifier", VERIFIER)).status()).isEqualTo(200);
  }

  @Test
  void takesNobodyWhereItDoesNotKnow() {
    assertThat(google.get(auth(WISH.with("client_id", "x"))).text()).contains("invalid_client");
    assertThat(google.get(auth(WISH.with("redirect_uri", "https://evil.example/"))).text())
        .contains("redirect_uri_mismatch");
    assertThat(google.get(auth(WISH.with("scope", "everything"))).header("Location"))
        .startsWith(BACK + "?error=invalid_scope");
    assertThat(google.decide(auth(WISH), "mira", "deny").toString())
        .isEqualTo(BACK + "?error=access_denied&state=s");
  }

  private static String auth(Parameters wish) {
    return "/o/oauth2/v2/auth?" + wish.encoded();
  }

  private Conversation.Told mine(JsonNode tokens) {
    return google
        .bearing(tokens.path("access_token").asText())
        .get("/youtube/v3/channels?part=snippet&mine=true");
  }

  private static void refused(Conversation.Told told, int status, String error, String words) {
    assertThat(told.status()).isEqualTo(status);
    assertThat(told.json().path("error").asText()).isEqualTo(error);
    assertThat(told.json().path("error_description").asText()).contains(words);
  }
}
