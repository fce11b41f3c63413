package fm.seda.mocks.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.mocks.api.Parameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWishTest {

  // RFC 7636, appendix B
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final Parameters GOOD =
      Parameters.of(
          "client_id=seda-spotify&response_type=code&scope=a+b&state=x%26y"
              + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fback");

  private final Apps apps = new Apps(App.usual("spotify"));

  @Test
  void readsWhatAProgramWants() {
    var wish = read(GOOD.with("code_challenge", CHALLENGE).with("code_challenge_method", "S256"));

    assertThat(wish.app().id()).isEqualTo("seda-spotify");
    assertThat(wish.scopes()).containsExactly("a", "b");
    assertThat(wish.challenge().orElseThrow())
        .isEqualTo(Challenge.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    assertThat(wish.returning("code", "c d"))
        .isEqualTo("http://localhost:8080/back?code=c+d&state=x%26y");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token, unsupported_response_type",
    "response_type, '', unsupported_response_type",
    "scope, a everything, invalid_scope",
    "code_challenge_method, plain, invalid_request",
    "code_challenge_method, S256, invalid_request",
    "code_challenge, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM, invalid_request",
  })
  void tellsTheProgramWhatItMayNot(String name, String value, String error) {
    assertThatThrownBy(() -> read(GOOD.with(name, value)))
        .isInstanceOfSatisfying(
            SentBack.class,
            back ->
                assertThat(back.address())
                    .startsWith("http://localhost:8080/back?error=" + error)
                    .endsWith("&state=x%26y"));
  }

  @Test
  void takesNoChallengeThatIsTheWordItself() {
    var plain = GOOD.with("code_challenge", "x".repeat(43)).with("code_challenge_method", "plain");
    var malformed = GOOD.with("code_challenge", "short").with("code_challenge_method", "S256");

    assertThatThrownBy(() -> read(plain)).isInstanceOf(SentBack.class);
    assertThatThrownBy(() -> read(malformed)).isInstanceOf(SentBack.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "https://evil.example/back",
        "http://localhost.evil.example/back",
        "http://evil.example@localhost.evil.example/",
        "ftp://localhost/back",
        "http://localhost/back#here",
        "http://local host/"
      })
  void takesNobodyToAStrangePlace(String redirectUri) {
    assertThatThrownBy(() -> read(GOOD.with("redirect_uri", redirectUri)))
        .isInstanceOfSatisfying(
            Objected.class,
            objected -> assertThat(objected.why()).isEqualTo(Objection.BAD_REDIRECT));
  }

  @Test
  void aProgramWithAddressesMayUseOnlyThose() {
    apps.add(new App("web", "s", Set.of("https://app.example/cb")));
    var asked = GOOD.with("client_id", "web");

    assertThat(read(asked.with("redirect_uri", "https://app.example/cb")).redirectUri())
        .isEqualTo("https://app.example/cb");
    assertThatThrownBy(() -> read(asked.with("redirect_uri", "https://app.example/cb/")))
        .isInstanceOf(Objected.class);
    assertThatThrownBy(() -> read(asked)).isInstanceOf(Objected.class);
  }

  @Test
  void knowsWhoAsks() {
    assertThatThrownBy(() -> read(GOOD.with("client_id", "nobody")))
        .isInstanceOfSatisfying(
            Objected.class,
            objected -> assertThat(objected.why()).isEqualTo(Objection.UNKNOWN_APP));
  }

  private Wish read(Parameters asked) {
    return StandardWish.read(asked, apps, Set.of("a", "b"), true);
  }
}
