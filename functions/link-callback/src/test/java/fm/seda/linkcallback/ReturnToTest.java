package fm.seda.linkcallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

  private final ReturnTo returnTo =
      new ReturnTo(
          new LinkSettings(
              null,
              List.of(
                  "https://app.example/settings",
                  "https://port.example:8443/",
                  "http://localhost:*"),
              null,
              "1",
              false));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example/settings",
        "https://app.example/settings/",
        "https://app.example/settings/links?tab=music&next=https://x.example",
        "https://app.example:443/settings/x",
        "https://port.example:8443/anything",
        "http://localhost:3000/",
        "http://localhost/",
        "http://localhost:8080/a/b?c=d",
      })
  void sendsPeopleWhereTheSettingsAllow(String address) {
    assertThat(returnTo.checked(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "/settings",
        "//app.example/settings",
        "https:/app.example/settings",
        "https:app.example/settings",
        "https:///app.example/settings",
        "https://app.example",
        "https://app.example/",
        "https://app.example/settingsevil",
        "https://app.example/other",
        "http://app.example/settings",
        "https://app.example:8443/settings",
        "https://app.example.evil.example/settings",
        "https://evil.example/settings",
        "https://evil.example/https://app.example/settings",
        "https://evil.example?https://app.example/settings",
        "https://evil.example#https://app.example/settings",
        "https://app.example@evil.example/settings",
        "https://user:word@app.example/settings",
        "https://@app.example/settings",
        "https://app.example\\@evil.example/settings",
        "https://evil.example\\.app.example/settings",
        "https:\\\\app.example\\settings",
        "https://app.example/settings\\..\\..",
        "https://app.example/settings/../other",
        "https://app.example/settings/..",
        "https://app.example/settings/./x",
        "https://app.example/settings/%2e%2e/other",
        "https://app.example/settings/%2E%2e%2Fother",
        "https://app.example/settings%2fx",
        "https://app.example/settings/%5c%5cevil.example",
        "https://app.example/settings/%252e%252e/other",
        "https://app.example/settings//evil.example",
        "https://app.example//evil.example/settings",
        "https://app.example/settings/;jsessionid=1",
        "https://app.example/settings/%0d%0aSet-Cookie:x=y",
        "https://app.example/settings\r\nLocation: https://evil.example",
        "https://app.example/settings#token",
        " https://app.example/settings",
        "https://app.example/settings x",
        "https://app.example\t/settings",
        "https://app.example./settings",
        "https://APP.example/settings",
        "HTTPS://app.example/settings",
        "https://app.example%2eevil.example/settings",
        "https://app.example%00.evil.example/settings",
        "https://аpp.example/settings",
        "https://app。example/settings",
        "https://app.example:99999/settings",
        "https://app.example:0/settings",
        "https://app.example:/settings",
        "javascript:alert(1)//https://app.example/settings",
        "data:text/html,https://app.example/settings",
        "ftp://app.example/settings",
        "https://[::1]/settings",
        "http://localhost.evil.example:3000/",
        "http://localhost:3000@evil.example/",
        "http://127.0.0.1:3000/",
        "https://localhost:3000/",
        "http://localhost:3000//evil.example",
      })
  void sendsThemNowhereElse(@Nullable String address) {
    assertThatThrownBy(() -> returnTo.checked(address))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("https://app.example/settings");
  }

  @Test
  void refusesWhatIsTooLong() {
    var base = "https://app.example/settings/";
    assertThat(returnTo.checked(base + "a".repeat(1000 - base.length()))).hasSize(1000);
    assertThatThrownBy(() -> returnTo.checked(base + "a".repeat(1001 - base.length())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void addsWhatThereIsToTell() {
    assertThat(ReturnTo.telling("https://app.example/settings", "linked", "spotify"))
        .hasToString("https://app.example/settings?linked=spotify");
    assertThat(ReturnTo.telling("https://app.example/settings?a=b", "linked", "spotify"))
        .hasToString("https://app.example/settings?a=b&linked=spotify");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.example",
        "https://app.example:*/",
        "https://*.example/",
        "https://app.example/?a=b",
        "https://app.example/#a",
        "https://u@app.example/",
        "javascript:*"
      })
  void aRuleThatAllowsTooMuchIsNone(String rule) {
    assertThatThrownBy(() -> ReturnRule.parse(rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(rule);
  }
}
