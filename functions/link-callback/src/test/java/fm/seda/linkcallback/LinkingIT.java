package fm.seda.linkcallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkingIT {

  private static final LinkApi API = new LinkApi();

  private final String ada = "ada-" + UUID.randomUUID();

  @BeforeEach
  void forgetWhatOtherTestsAskedFor() {
    API.imports();
    API.server.down(false);
  }

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void linksAnAccountAndHasItRead() {
    var back = API.link(ada, "spotify");

    assertThat(back.status()).as("%s", back).isEqualTo(302);
    assertThat(back.header("Location"))
        .isEqualTo("https://app.example/settings/links?tab=music&linked=spotify");
    assertThat(back.header("Set-Cookie")).contains("seda_link=;", "Max-Age=0");
    assertThat(API.imports())
        .singleElement()
        .asString()
        .contains("\"type\":\"library.linked\"", "\"provider\":\"spotify\"", "\"userId\":\"");
    assertThat(API.send(ada, "GET", "/v1/links", null).body())
        .contains("\"provider\":\"spotify\"", "\"status\":\"linked\"", "user-top-read");
  }

  @Test
  void showsWhatCouldBeLinkedAndWhatItGives() {
    var links = API.send(ada, "GET", "/v1/links", null);

    assertThat(links.status()).isEqualTo(200);
    assertThat(links.get("consentVersion")).isEqualTo("2026-11");
    assertThat(links.body())
        .contains(
            "\"name\":\"Deezer\",\"status\":\"not_linked\",\"problem\":null,\"available\":true")
        .contains(
            "\"name\":\"YouTube Music\",\"status\":\"not_linked\",\"problem\":null,\"available\":false")
        .contains("\"name\":\"Apple Music\"", "\"lasting\":false", "the artists you follow");
  }

  @Test
  void theCookieStaysWithTheBrowserAndWithThisPath() {
    var cookie = API.start(ada, "spotify").answer().header("Set-Cookie");

    assertThat(cookie)
        .matches("seda_link=[A-Za-z0-9_-]{43}; .*")
        .contains("HttpOnly", "SameSite=Lax", "Path=/v1/links", "Max-Age=600");
  }

  @Test
  void deezerLinksWithoutAProofKey() {
    assertThat(API.link(ada, "deezer").header("Location")).endsWith("&linked=deezer");
    assertThat(API.imports()).hasSize(1);
  }

  @Test
  void whoDoesNotAgreeThereIsTakenBackAndNotLinked() {
    for (var provider : new String[] {"spotify", "deezer"}) {
      var start = API.start(ada, provider);

      var back = API.arrive(API.server.deny(start.authorizeUrl()), start.cookie());

      assertThat(back.status()).isEqualTo(302);
      assertThat(back.header("Location")).endsWith("&link_error=access_denied");
    }
    assertThat(API.imports()).isEmpty();
    assertThat(API.send(ada, "GET", "/v1/links", null).body()).doesNotContain("\"linked\"");
  }

  @Test
  void aCodeThatTheProviderDoesNotTakeLinksNothing() {
    var start = API.start(ada, "spotify");
    var back = API.server.consent(start.authorizeUrl(), "ada");
    var other = back.getRawQuery().replaceFirst("code=[^&]+", "code=another");

    assertThat(API.arrive(back.getRawPath() + "?" + other, start.cookie()).header("Location"))
        .endsWith("&link_error=refused");
    assertThat(API.imports()).isEmpty();
  }

  @Test
  void aCodeOfOneAttemptIsWorthNothingInAnother() {
    var first = API.start(ada, "spotify");
    var code = API.server.consent(first.authorizeUrl(), "ada").getRawQuery().split("&", 0)[0];
    var second = API.start(ada, "spotify");
    var back = API.server.consent(second.authorizeUrl(), "ada");
    var state = back.getRawQuery().split("&", 0)[1];

    // the proof key of the second does not fit the code of the first
    assertThat(
            API.arrive(back.getRawPath() + "?" + code + "&" + state, second.cookie())
                .header("Location"))
        .endsWith("&link_error=refused");
    assertThat(API.imports()).isEmpty();
  }

  @Test
  void aProviderThatIsDownIsSaidToBe() {
    var start = API.start(ada, "spotify");
    var back = API.server.consent(start.authorizeUrl(), "ada");
    API.server.down(true);

    assertThat(API.arrive(back, start.cookie()).header("Location"))
        .endsWith("&link_error=unavailable");
    assertThat(API.send(ada, "GET", "/v1/links", null).body()).doesNotContain("\"linked\"");
  }

  @Test
  void nothingIsLinkedWithoutConsent() {
    for (var consent : new String[] {"false", "null"}) {
      var refused =
          API.send(
              ada,
              "POST",
              "/v1/links/spotify/start",
              "{\"consent\": %s, \"returnTo\": \"%s\"}".formatted(consent, LinkApi.RETURN_TO));

      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.get("parameter")).isEqualTo("consent");
      assertThat(String.valueOf(refused.get("detail"))).contains("unless the person has agreed");
    }
    assertThat(API.send(ada, "POST", "/v1/links/spotify/start", "{}").status()).isEqualTo(400);
  }

  @Test
  void nobodyIsSentElsewhere() {
    var refused =
        API.send(
            ada,
            "POST",
            "/v1/links/spotify/start",
            "{\"consent\": true, \"returnTo\": \"https://evil.example/settings\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.get("parameter")).isEqualTo("returnTo");
    assertThat(refused.header("Set-Cookie")).isNull();
  }

  @Test
  void saysWhichSettingIsMissing() {
    var refused =
        API.send(
            ada,
            "POST",
            "/v1/links/youtube/start",
            "{\"consent\": true, \"returnTo\": \"" + LinkApi.RETURN_TO + "\"}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(String.valueOf(refused.get("detail")))
        .contains("seda.links.providers.youtube.client-id");
  }

  @Test
  void knowsNoOtherProviders() {
    for (var target : new String[] {"/v1/links/tidal/start", "/v1/links/SPOTIFY/start"}) {
      assertThat(API.send(ada, "POST", target, "{\"consent\": true}").status()).isEqualTo(404);
    }
    assertThat(API.send(ada, "POST", "/v1/links/apple/start", "{\"consent\": true}").status())
        .isEqualTo(409);
    assertThat(API.arrive("/v1/links/tidal/callback?code=c&state=s", null).status()).isEqualTo(404);
  }

  @Test
  void keepsAPseudonymOfTheAccount() {
    var bob = "bob-" + UUID.randomUUID();
    API.link(ada, "spotify");
    API.link(ada, "deezer");
    API.link(bob, "spotify");

    assertThat(
            API.ask(
                "select external_user_id from linked_accounts l join users u on u.id = l.user_id where auth_user_id in ('%s', '%s')"
                    .formatted(ada, bob)))
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[0-9a-f]{64}"));
  }

  @Test
  void notesWhoAgreedToWhatAndWhen() {
    API.link(ada, "spotify");

    assertThat(
            API.ask(
                "select consent_version || ' ' || (consented_at <= l.created_at) from linked_accounts l join users u on u.id = l.user_id where auth_user_id = '%s'"
                    .formatted(ada)))
        .containsExactly("2026-11 true");
    assertThat(
            API.ask(
                "select action || ' ' || outcome from audit_log a join users u on a.actor = u.id::text where auth_user_id = '%s' order by a.id"
                    .formatted(ada)))
        .containsExactly("link.start sent", "link.callback linked");
  }
}
