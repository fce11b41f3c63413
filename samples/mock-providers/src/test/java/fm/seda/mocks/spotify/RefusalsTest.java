package fm.seda.mocks.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

  private final Spotify spotify = Listeners.spotify();
  private final Listeners listeners = new Listeners(spotify);
  private final Conversation demo = listeners.as("demo");

  @ParameterizedTest
  @CsvSource({
    "/v1/me/top/artists, user-top-read",
    "/v1/me/top/tracks, user-top-read",
    "/v1/me/following?type=artist, user-follow-read",
    "/v1/me/tracks, user-library-read"
  })
  void scopesAreEnforced(String address, String scope) {
    var refused = listeners.as("demo", Set.of("user-read-private")).get(address);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text())
        .isEqualTo("{\"error\":{\"status\":403,\"message\":\"Insufficient client scope\"}}");
    assertThat(listeners.as("demo", Set.of(scope)).get(address).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/me/top/artists?limit=51, 400, Invalid limit",
    "/v1/me/top/artists?limit=0, 400, Invalid limit",
    "/v1/me/top/artists?limit=ten, 400, Invalid limit",
    "/v1/me/top/artists?offset=-1, 400, Invalid offset",
    "/v1/me/top/artists?time_range=ever, 400, Invalid time range",
    "/v1/me/top/genres, 404, Invalid type",
    "/v1/me/following, 400, type",
    "/v1/me/following?type=artist&after=0000000000000000000000, 400, Invalid cursor",
    "/v1/search?type=track, 400, No search query",
    "/v1/search?q=a, 400, type",
    "/v1/search?q=a&type=book, 400, type",
    "/v1/search?q=a&type=track&limit=11, 400, Invalid limit",
    "/v1/tracks/short, 400, Invalid base62 id",
    "/v1/tracks/0000000000000000000000, 404, Resource not found",
    "/v1/playlists/0000000000000000000000, 404, Resource not found",
    "/v1/nothing, 404, Service not found"
  })
  void wrongQuestionsAreAnsweredInSpotifysForm(String address, int status, String words) {
    var refused = demo.get(address);

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.json().at("/error/status").asInt()).isEqualTo(status);
    assertThat(refused.json().at("/error/message").asText()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/audio-features/0000000000000000000000", "/v1/audio-features?ids=a"})
  void newProgramsGetNoAudioFeatures(String address) {
    assertThat(demo.get(address).status()).isEqualTo(403);
  }

  @Test
  void wantsATokenThatIsGood() {
    var nobody = new Conversation(spotify);
    var mira = listeners.as("mira");
    assertThat(mira.get("/v1/me").status()).isEqualTo(200);

    spotify.authority().expire();
    message(mira.get("/v1/me"), "The access token expired");
    spotify.authority().revoke(Optional.of("mira"));
    message(mira.get("/v1/me"), "Invalid access token");
    message(nobody.get("/v1/me"), "No token provided");
    message(nobody.bearing("BQother").get("/v1/me"), "Invalid access token");
  }

  private static void message(Conversation.Told told, String words) {
    assertThat(told.status()).isEqualTo(401);
    assertThat(told.json().at("/error/message").asText()).isEqualTo(words);
  }
}
