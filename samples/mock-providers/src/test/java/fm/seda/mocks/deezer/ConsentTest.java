package fm.seda.mocks.deezer;

import static fm.seda.mocks.deezer.Listeners.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentTest {

  private static final String BACK = "http://localhost:8080/callback";

  private Instant now = Instant.parse("2026-06-01T12:00:00Z");
  private final Deezer deezer = new Deezer(Listeners.MUSIC, () -> now, 1);
  private final Conversation anybody = new Conversation(deezer);

  private String code(String perms) {
    var wish =
        Parameters.NONE
            .with("app_id", "seda-deezer")
            .with("redirect_uri", BACK)
            .with("perms", perms)
            .with("state", "s");
    var back = anybody.decide("/oauth/auth.php?" + wish.encoded(), "mira", "approve");
    return Parameters.of(back.getRawQuery()).get("code").orElseThrow();
  }

  private Conversation.Told exchange(String code, String secret) {
    var asked =
        Parameters.NONE
            .with("app_id", "seda-deezer")
            .with("secret", secret)
            .with("code", code)
            .with("output", "json");
    return anybody.get("/oauth/access_token.php?" + asked.encoded());
  }

  @Test
  void aTokenForWhatLastsHasNoEnd() {
    var told = exchange(code("basic_access,offline_access"), "mock-deezer-secret").json();
    assertThat(told.path("expires").asInt(-1)).isZero();

    now = now.plus(Duration.ofDays(1000));
    deezer.authority().expire();

    var address = "/user/me?access_token=" + told.path("access_token").asText();
    assertThat(anybody.get(address).json().path("name").asText()).isEqualTo("Mira");
    deezer.authority().revoke(Optional.of("mira"));
    refused(anybody.get(address), 300, "OAuthException");
  }

  @Test
  void anotherTokenEnds() {
    var told = exchange(code("basic_access,email"), "mock-deezer-secret").json();
    assertThat(told.path("expires").asInt()).isEqualTo(3600);
    var address = "/user/me?access_token=" + told.path("access_token").asText();
    assertThat(anybody.get(address).json().path("email").asText()).isNotEmpty();

    now = now.plusSeconds(3600);

    refused(anybody.get(address), 300, "OAuthException");
  }

  @Test
  void withoutAWordOnTheFormTheTokenComesAsAForm() {
    var asked =
        "/oauth/access_token.php?app_id=seda-deezer&secret=mock-deezer-secret&code="
            + code("basic_access");

    assertThat(anybody.get(asked).text()).matches("access_token=fr[\\w-]+&expires=3600");
  }

  @Test
  void whateverIsWrongWithACodeItSaysTheSame() {
    var code = code("basic_access");
    assertThat(exchange(code, "wrong").text()).isEqualTo("wrong code");
    assertThat(exchange("frnothing", "mock-deezer-secret").text()).isEqualTo("wrong code");
    assertThat(anybody.get("/oauth/access_token.php").text()).isEqualTo("wrong code");
    var token = exchange(code, "mock-deezer-secret").json().path("access_token").asText();
    assertThat(exchange(code, "mock-deezer-secret").text()).isEqualTo("wrong code");
    refused(anybody.get("/user/me?access_token=" + token), 300, "OAuthException");
    var old = code("basic_access");
    now = now.plus(Duration.ofMinutes(10));
    assertThat(exchange(old, "mock-deezer-secret").text()).isEqualTo("wrong code");
  }

  @Test
  void whoeverDeclinesIsTakenBackToo() {
    var wish = "/oauth/auth.php?app_id=seda-deezer&state=x&redirect_uri=";

    assertThat(anybody.decide(wish + BACK, "demo", "deny").toString())
        .isEqualTo(BACK + "?error_reason=user_denied&state=x");
    assertThat(anybody.get(wish + "https://evil.example/").status()).isEqualTo(400);
    assertThat(anybody.get("/oauth/auth.php?app_id=1&redirect_uri=" + BACK).status())
        .isEqualTo(400);
  }
}
