package fm.seda.mocks;

import static fm.seda.mocks.Client.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.api.Parameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The music providers as somebody meets them who comes by HTTP, and what control does to them. */
class MusicProvidersTest {

  private static final String BACK = "http://localhost:9/callback";
  private static final String AGENT = "seda/0.1 ( https://seda.example/contact )";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T12:00:00Z"));
  private final InstantSource clock = now::get;
  private final MockProviders mocks = MockProviders.start(0, new SplittableRandom(1), clock);
  private final Client client = new Client(mocks.address());
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    mocks.close();
  }

  private HttpResponse<String> get(String address, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String address, Parameters form) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encoded()))
            .build(),
        BodyHandlers.ofString());
  }

  private JsonNode control(String method, String path, String body) throws Exception {
    var answer = client.send(method, "/control/" + path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private String token(String api) throws Exception {
    return control("POST", "tokens", "{\"api\": \"%s\"}".formatted(api))
        .path("access_token")
        .asText();
  }

  private HttpResponse<String> spotify(String path, String token) throws Exception {
    return get(mocks.address("spotify") + path, "Authorization", "Bearer " + token);
  }

  private JsonNode stats(String api) throws Exception {
    return control("GET", "stats", "").path(api);
  }

  @Test
  void anAccountIsLinkedFromThePageToTheFirstPageOfItsMusic() throws Exception {
    var wish =
        Parameters.NONE
            .with("client_id", "seda-spotify")
            .with("response_type", "code")
            .with("redirect_uri", BACK)
            .with("scope", "user-top-read")
            .with("state", "x y");
    var authorize = mocks.address("spotify") + "/authorize";
    var page = get(authorize + "?" + wish.encoded());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("action=\"authorize\"");

    var taken = post(authorize, wish.with("account", "Ünïcödé").with("decision", "approve"));
    assertThat(taken.statusCode()).isEqualTo(302);
    var back = URI.create(taken.headers().firstValue("Location").orElseThrow());
    var told = Parameters.of(back.getRawQuery());
    assertThat(told.get("state")).contains("x y");
    var form =
        Parameters.NONE
            .with("grant_type", "authorization_code")
            .with("code", told.get("code").orElseThrow())
            .with("redirect_uri", BACK)
            .with("client_id", "seda-spotify")
            .with("client_secret", "mock-spotify-secret");
    var tokens = json(post(mocks.address("spotify") + "/api/token", form));

    var token = tokens.path("access_token").asText();
    assertThat(json(spotify("/v1/me", token)).path("id").asText()).isEqualTo("Ünïcödé");
    var first = json(spotify("/v1/me/top/artists?limit=50", token));
    var next = first.path("next").asText();
    assertThat(next).startsWith(mocks.address("spotify") + "/v1/me/top/artists?");
    var second = get(next, "Authorization", "Bearer " + token);
    assertThat(json(second).path("items")).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spotify", "youtube", "deezer", "apple"})
  void controlGivesATokenAndTakesItBack(String api) throws Exception {
    var token = token(api);
    assertThat(token).isNotEmpty();

    assertThat(
            control("POST", "grants/revoke", "{\"api\": \"%s\", \"account\": \"x\"}".formatted(api))
                .path("revoked")
                .asInt())
        .isZero();
    assertThat(
            control("POST", "grants/revoke", "{\"api\": \"%s\"}".formatted(api))
                .path("revoked")
                .asInt())
        .isEqualTo(1);
    assertThat(
            control("POST", "grants/revoke", "{\"api\": \"%s\"}".formatted(api))
                .path("revoked")
                .asInt())
        .isZero();
  }

  @Test
  void aBrokenLinkIsSeen() throws Exception {
    var token = token("spotify");
    assertThat(spotify("/v1/me/tracks", token).statusCode()).isEqualTo(200);

    control("POST", "grants/revoke", "{\"api\": \"spotify\", \"account\": \"demo\"}");

    assertThat(spotify("/v1/me/tracks", token).statusCode()).isEqualTo(401);
  }

  @Test
  void tokensEndWhenTheyAreToldToAndWhenTheirTimeIsOver() throws Exception {
    var first = token("spotify");
    assertThat(control("POST", "grants/expire", "{\"api\": \"spotify\"}").path("expired").asInt())
        .isEqualTo(1);
    assertThat(spotify("/v1/me", first).body()).contains("expired");

    control("PUT", "grants", "{\"api\": \"spotify\", \"tokenSeconds\": 5}");
    var second = token("spotify");
    assertThat(spotify("/v1/me", second).statusCode()).isEqualTo(200);
    now.set(now.get().plusSeconds(5));
    assertThat(spotify("/v1/me", second).statusCode()).isEqualTo(401);
  }

  @Test
  void aProgramCanBeMadeKnown() throws Exception {
    control(
        "PUT",
        "apps",
        """
        {"api": "deezer", "clientId": "4242", "clientSecret": "s", "redirectUris": ["https://app.example/cb"]}\
        """);
    var auth = mocks.address("deezer") + "/oauth/auth.php?app_id=4242&redirect_uri=";

    assertThat(get(auth + "https://app.example/cb").statusCode()).isEqualTo(200);
    assertThat(get(auth + BACK).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | tokens | nonsense | JSON",
        "POST | tokens | {} | spotify, deezer, youtube, apple",
        "POST | tokens | {\"api\": \"openai\"} | spotify, deezer, youtube, apple",
        "POST | tokens | {\"api\": \"spotify\", \"who\": \"x\"} | account",
        "POST | grants/revoke | {\"api\": \"musicbrainz\"} | spotify, deezer, youtube, apple",
        "PUT | grants | {\"api\": \"spotify\"} | tokenSeconds",
        "PUT | grants | {\"api\": \"spotify\", \"tokenSeconds\": 0} | from 1 to 86400",
        "PUT | apps | {\"api\": \"spotify\", \"clientId\": \"x\"} | clientSecret",
        "PUT | faults | {\"api\": \"spotify\", \"perMinute\": 0} | from 1 to 1000000",
        "PUT | faults | {\"api\": \"spotify\", \"fault\": \"quota\"} | partial, deleted",
        "PUT | faults | {\"api\": \"openai\", \"fault\": \"partial\"} | fewer"
      })
  void saysWhatCanBeWished(String method, String path, String body, String remedy)
      throws Exception {
    var answer = client.send(method, "/control/" + path, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asText() + json(answer).path("remedy").asText())
        .contains(remedy);
  }

  @Test
  void musicBrainzIsAskedOnceASecondAndWhoHurriesIsCounted() throws Exception {
    var address = mocks.address("musicbrainz") + "/ws/2/recording?query=the&fmt=json";

    assertThat(get(address, "User-Agent", AGENT).statusCode()).isEqualTo(200);
    var hurried = get(address, "User-Agent", AGENT);
    assertThat(hurried.statusCode()).isEqualTo(503);
    assertThat(hurried.headers().firstValue("Retry-After")).contains("1");
    now.set(now.get().plusSeconds(1));
    assertThat(get(address, "User-Agent", AGENT).statusCode()).isEqualTo(200);

    assertThat(stats("musicbrainz").path("tooFast").asInt()).isEqualTo(1);
    assertThat(stats("musicbrainz").path("peakPerSecond").asInt()).isEqualTo(2);
    assertThat(stats("musicbrainz").path("byRoute").toString())
        .isEqualTo("{\"GET /ws/2/recording\":{\"200\":2,\"503\":1}}");
    control("PUT", "faults", "{\"api\": \"musicbrainz\", \"perMinute\": 1000000}");
    for (int i = 0; i < 5; i++) {
      assertThat(get(address, "User-Agent", AGENT).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aLimitCanBeSet() throws Exception {
    control("PUT", "faults", "{\"api\": \"spotify\", \"perMinute\": 3}");
    var token = token("spotify");
    for (int i = 0; i < 3; i++) {
      assertThat(spotify("/v1/me", token).statusCode()).isEqualTo(200);
      now.set(now.get().plusSeconds(10));
    }

    var refused = spotify("/v1/me", token);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("30");
    assertThat(json(refused).at("/error/status").asInt()).isEqualTo(429);
    // consent is asked for elsewhere
    assertThat(get(mocks.address("spotify") + "/authorize").statusCode()).isEqualTo(400);
    now.set(now.get().plusSeconds(30));
    assertThat(spotify("/v1/me", token).statusCode()).isEqualTo(200);
    assertThat(stats("spotify").path("tooFast").asInt()).isEqualTo(1);
    assertThat(control("GET", "faults", "").at("/spotify/perMinute").asInt()).isEqualTo(3);
  }

  @Test
  void deezerRefusesWithTheStatusOfSuccessAndThatIsCountedAsFailed() throws Exception {
    assertThat(get(mocks.address("deezer") + "/track/1").statusCode()).isEqualTo(200);

    assertThat(stats("deezer").path("failed").asInt()).isEqualTo(1);
    assertThat(stats("deezer").path("byStatus").toString()).isEqualTo("{\"200\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spotify", "youtube", "deezer", "apple", "musicbrainz"})
  void theUsualFaultsWorkEverywhere(String api) throws Exception {
    var address = mocks.address(api) + "/anything";

    control(
        "PUT", "faults", "{\"api\": \"%s\", \"status\": 502, \"retryAfter\": 4}".formatted(api));
    var refused = get(address, "User-Agent", AGENT);
    assertThat(refused.statusCode()).isEqualTo(502);
    assertThat(refused.headers().firstValue("Retry-After")).contains("4");
    assertThat(json(refused).toString()).contains("error");

    control("PUT", "faults", "{\"api\": \"%s\", \"fault\": \"truncated\"}".formatted(api));
    assertThatThrownBy(() -> get(address, "User-Agent", AGENT)).isInstanceOf(IOException.class);
    assertThat(stats(api).path("failed").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsListedCanBePartial() throws Exception {
    var token = token("spotify");
    control("PUT", "faults", "{\"api\": \"spotify\", \"fault\": \"partial\"}");

    var page = json(spotify("/v1/me/tracks?limit=30", token));

    assertThat(page.path("items")).hasSize(20);
    assertThat(page.path("total").asInt()).isEqualTo(180);
    assertThat(stats("spotify").path("byRoute").has("GET /v1/me/tracks")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/spotify",
        "/spotify/",
        "/spotify//",
        "/deezer/%",
        "/youtube/%F0%9F",
        "/apple/v1/catalog//songs"
      })
  void strangePathsAreNowhere(String path) throws Exception {
    var answer = client.send("GET", path.replace("/%", "/%25"), "");

    assertThat(answer.statusCode()).isIn(200, 400, 401, 403, 404);
  }
}
