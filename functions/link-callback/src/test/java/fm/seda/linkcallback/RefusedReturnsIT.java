package fm.seda.linkcallback;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.linkcallback.LinkApi.Start;
import fm.seda.platform.testing.Answer;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes back with something that is not theirs to bring gets a problem, and goes nowhere. */
class RefusedReturnsIT {

  private static final LinkApi API = new LinkApi();

  private final String ada = "ada-" + UUID.randomUUID();
  private final Start start = API.start(ada, "spotify");
  private final URI back = API.server.consent(start.authorizeUrl(), "ada");

  @BeforeEach
  void forget() {
    API.change("truncate audit_log");
    API.change("delete from linked_accounts");
    API.imports();
  }

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void aStateIsGoodOnce() {
    assertThat(API.arrive(back, start.cookie()).status()).isEqualTo(302);
    API.change("delete from linked_accounts");
    API.imports();

    expectRefusal(API.arrive(back, start.cookie()), "used_or_expired_or_unknown");
  }

  @Test
  void aStateEndsWithItsTime() {
    API.change("update link_attempts set expires_at = now() - interval '1 millisecond'");

    expectRefusal(API.arrive(back, start.cookie()), "used_or_expired_or_unknown");
  }

  @Test
  void anotherBrowserIsRefusedAndUsesTheStateUp() {
    var eve = API.start("eve", "spotify");

    expectRefusal(API.arrive(back, eve.cookie()), "other_browser");
    expectRefusal(API.arrive(back, start.cookie()), "used_or_expired_or_unknown");
  }

  @Test
  void aBrowserWithoutTheCookieIsRefused() {
    expectRefusal(API.arrive(back, null), "other_browser");
  }

  @Test
  void aCookieThatWasChangedIsRefused() {
    var last = start.cookie().charAt(start.cookie().length() - 2) == 'A' ? 'B' : 'A';
    var changed =
        start.cookie().substring(0, start.cookie().length() - 2)
            + last
            + start.cookie().charAt(start.cookie().length() - 1);

    expectRefusal(API.arrive(back, changed), "other_browser");
  }

  @Test
  void theStateOfAnotherPersonIsRefusedInMyBrowser() {
    var bob = API.start("bob-" + UUID.randomUUID(), "spotify");
    var bobs = API.server.consent(bob.authorizeUrl(), "bob");

    expectRefusal(API.arrive(bobs, start.cookie()), "other_browser");
  }

  @Test
  void anotherProvidersCallbackIsRefused() {
    var elsewhere = back.getRawPath().replace("spotify", "deezer") + "?" + back.getRawQuery();

    expectRefusal(API.arrive(elsewhere, start.cookie()), "other_provider");
  }

  @Test
  void aStateThatWasChangedIsRefused() {
    var query = back.getRawQuery();
    var changed = query.substring(0, query.length() - 2) + (query.endsWith("AA") ? "BA" : "AA");

    expectRefusal(
        API.arrive(back.getRawPath() + "?" + changed, start.cookie()),
        "used_or_expired_or_unknown");
  }

  @Test
  void whatIsNoStateIsRefused() {
    for (var state : new String[] {"", "x", "a".repeat(44), "%00".repeat(43), "a'--".repeat(11)}) {
      API.change("truncate audit_log");
      expectRefusal(
          API.arrive(back.getRawPath() + "?code=c&state=" + state, start.cookie()), "no_state");
    }
    API.change("truncate audit_log");
    expectRefusal(API.arrive(back.getRawPath() + "?code=c", start.cookie()), "no_state");
  }

  @Test
  void whoBringsNeitherCodeNorErrorIsToldSoAndKeepsTheState() {
    var state = back.getRawQuery().split("&", 0)[1];

    var refused = API.arrive(back.getRawPath() + "?" + state, start.cookie());

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.get("parameter")).isEqualTo("code");
    assertThat(API.arrive(back, start.cookie()).status()).isEqualTo(302);
  }

  private static void expectRefusal(Answer refused, String why) {
    assertThat(refused.status()).as("%s", refused).isEqualTo(400);
    assertThat(refused.header("Content-Type")).contains("application/problem+json");
    assertThat(refused.get("parameter")).isEqualTo("state");
    assertThat(refused.header("Location")).isNull();
    assertThat(API.imports()).isEmpty();
    assertThat(API.ask("select provider from linked_accounts")).isEmpty();
    assertThat(
            API.ask(
                "select details ->> 'why' from audit_log where outcome = 'turned_away' order by id desc limit 1"))
        .containsExactly(why);
  }
}
