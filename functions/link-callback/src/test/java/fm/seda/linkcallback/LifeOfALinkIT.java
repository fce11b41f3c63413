package fm.seda.linkcallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeOfALinkIT {

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
  void isReadAgainOnRequestOnceInTenMinutes() {
    API.link(ada, "spotify");
    var tooSoon = API.send(ada, "POST", "/v1/links/spotify/sync", null);
    API.change(
        "update linked_accounts set sync_requested_at = sync_requested_at - interval '10 minutes'");
    API.imports();

    var asked = API.send(ada, "POST", "/v1/links/spotify/sync", null);
    var again = API.send(ada, "POST", "/v1/links/spotify/sync", null);

    assertThat(tooSoon.status()).isEqualTo(429);
    assertThat(asked.status()).as("%s", asked).isEqualTo(202);
    assertThat(API.imports()).hasSize(1);
    assertThat(again.status()).isEqualTo(429);
    assertThat(Integer.parseInt(String.valueOf(again.header("Retry-After")))).isBetween(590, 600);
  }

  @Test
  void whatIsNotLinkedIsNotRead() {
    assertThat(API.send(ada, "POST", "/v1/links/spotify/sync", null).status()).isEqualTo(404);
  }

  @Test
  void aBrokenLinkSaysSoAndIsMendedByLinkingAgain() {
    API.link(ada, "spotify");
    API.change(
        "update linked_accounts set status = 'broken', broken_reason = 'Spotify does not accept the link any more'");

    assertThat(API.send(ada, "GET", "/v1/links", null).body())
        .contains(
            "\"status\":\"broken\",\"problem\":\"Spotify does not accept the link any more\"");
    assertThat(API.send(ada, "POST", "/v1/links/spotify/sync", null).status()).isEqualTo(409);

    API.link(ada, "spotify");
    assertThat(API.send(ada, "GET", "/v1/links", null).body()).doesNotContain("broken");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, under_way, null",
        "-, Spotify does not answer, waiting, Spotify does not answer",
        "2026-03-10T12:05:00Z, -, done, null",
        "2026-03-10T12:05:00Z, The account was closed, failed, The account was closed",
      })
  void howTheReadingOfALibraryGoesIsShown(
      @Nullable String endedAt, @Nullable String trouble, String status, String problem) {
    API.link(ada, "spotify");
    API.change(
        """
        insert into import_runs (user_id, provider, started_at, ended_at, worked_until, found, shortcomings, trouble, failure)
        select id, 'spotify', '2026-03-10T12:00:00Z', %2$s, now(), 280, '{No stations}', %3$s, %3$s
        from users where auth_user_id = '%1$s'\
        """
            .formatted(ada, quoted(endedAt), quoted(trouble)));

    var reading = API.send(ada, "GET", "/v1/links", null).body();

    assertThat(reading)
        .contains(
            "\"reading\":{\"status\":\"%s\",\"startedAt\":\"2026-03-10T12:00:00Z\""
                .formatted(status))
        .contains("\"found\":280,\"missing\":[\"No stations\"]")
        .contains(
            "\"problem\":%s}".formatted(problem.equals("null") ? problem : "\"" + problem + "\""));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : "'" + text + "'";
  }

  @Test
  void whatIsUnlinkedIsDeletedAndGivenBack() {
    var before = API.server.revoked().size();
    API.link(ada, "spotify");

    assertThat(API.send(ada, "DELETE", "/v1/links/spotify", null).status()).isEqualTo(204);
    assertThat(API.send(ada, "DELETE", "/v1/links/spotify", null).status()).isEqualTo(204);
    assertThat(API.send(ada, "DELETE", "/v1/links/apple", null).status()).isEqualTo(204);

    assertThat(API.server.revoked()).hasSize(before + 1);
    assertThat(links()).isEmpty();
    assertThat(
            API.ask(
                "select outcome || details::text from audit_log where action = 'link.remove' and actor = (select id::text from users where auth_user_id = '"
                    + ada
                    + "')"))
        .containsExactly("removed{\"givenBack\": \"true\"}");
  }

  @Test
  void aProviderThatIsDownDoesNotKeepALink() {
    API.link(ada, "spotify");
    API.server.down(true);

    assertThat(API.send(ada, "DELETE", "/v1/links/spotify", null).status()).isEqualTo(204);

    assertThat(links()).isEmpty();
  }

  @Test
  void nobodyUnlinksForOthers() {
    API.link(ada, "spotify");

    assertThat(API.send("eve", "DELETE", "/v1/links/spotify", null).status()).isEqualTo(204);

    assertThat(links()).containsExactly("spotify");
  }

  @Test
  void appleMusicIsReadOnceByATokenThatIsNotStored() {
    var token = "apple-user-token-" + UUID.randomUUID();

    var asked =
        API.send(
            ada,
            "POST",
            "/v1/links/apple/import",
            "{\"consent\": true, \"musicUserToken\": \"" + token + "\"}");

    assertThat(asked.status()).as("%s", asked).isEqualTo(202);
    assertThat(API.imports())
        .singleElement()
        .asString()
        .contains("\"type\":\"library.session\"", "\"provider\":\"apple\"", "\"sealedToken\":\"")
        .doesNotContain(token);
    assertThat(links()).isEmpty();
  }

  @Test
  void appleMusicIsReadOnlyWithConsentAndAToken() {
    for (var body :
        new String[] {
          "{\"musicUserToken\": \"t\"}",
          "{\"consent\": true}",
          "{\"consent\": true, \"musicUserToken\": \"\"}",
          "{\"consent\": true, \"musicUserToken\": \"a b\"}",
          "{\"consent\": true, \"musicUserToken\": \"" + "t".repeat(4097) + "\"}",
          "{\"consent\": \"yes\", \"musicUserToken\": \"t\"}",
        }) {
      assertThat(API.send(ada, "POST", "/v1/links/apple/import", body).status())
          .as(body)
          .isEqualTo(400);
    }
    assertThat(API.imports()).isEmpty();
  }

  private List<String> links() {
    return API.ask(
        "select provider from linked_accounts l join users u on u.id = l.user_id where auth_user_id = '%s'"
            .formatted(ada));
  }
}
