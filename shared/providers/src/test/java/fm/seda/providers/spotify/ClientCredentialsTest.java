package fm.seda.providers.spotify;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Secret;
import fm.seda.providers.PretendApi;
import fm.seda.providers.Refused;
import fm.seda.providers.Services;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {

  private static final Secret SECRET = new Secret("s3cret");

  private final AtomicInteger tokens = new AtomicInteger();
  private Instant now = Instant.parse("2026-03-10T12:00:00Z");
  private PretendApi api;
  private Service service;
  private ClientCredentials credentials;

  @BeforeEach
  void start() {
    api = new PretendApi();
    service = Services.of(api.address(), Dialect.PLAIN);
    credentials = new ClientCredentials(service, "client", SECRET, () -> now);
    api.at(
        "/api/token",
        _ ->
            ok(
                "{\"access_token\": \"token-%d\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"
                    .formatted(tokens.incrementAndGet())));
  }

  @AfterEach
  void stop() {
    service.close();
    api.close();
  }

  private String token() {
    return credentials.current().reveal();
  }

  @Test
  void asksAsSpotifyWantsToBeAsked() {
    token();

    var asked = api.asked().getFirst();
    assertThat(asked.header("Authorization")).isEqualTo("Basic Y2xpZW50OnMzY3JldA==");
    assertThat(asked.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(asked.body()).isEqualTo("grant_type=client_credentials");
  }

  @Test
  void keepsATokenUntilShortlyBeforeItsEnd() {
    assertThat(token()).isEqualTo("token-1");

    now = now.plusSeconds(3_539);
    assertThat(token()).isEqualTo("token-1");

    now = now.plusSeconds(1);
    assertThat(token()).isEqualTo("token-2");
  }

  @Test
  void manyWhoNeedATokenFetchOne() throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(8)) {
      threads.invokeAll(
          IntStream.range(0, 20).<Callable<String>>mapToObj(_ -> this::token).toList());
    }

    assertThat(api.asked()).hasSize(1);
  }

  @Test
  void asksWithANewTokenWhereTheOneItHasIsNotAccepted() {
    api.at(
        "/v1/thing",
        asked ->
            "Bearer token-2".equals(asked.header("Authorization"))
                ? ok("{\"well\": true}")
                : status(
                    401,
                    "{\"error\": {\"status\": 401, \"message\": \"The access token expired\"}}"));

    assertThat(new SignedService(service, credentials).ask(Question.of("/v1/thing"))).isPresent();
    assertThat(tokens).hasValue(2);
  }

  @Test
  void givesUpWhereNoTokenIsAccepted() {
    api.at("/v1/thing", _ -> status(401, ""));

    assertThatThrownBy(() -> new SignedService(service, credentials).ask(Question.of("/v1/thing")))
        .isInstanceOf(Refused.class);
    assertThat(tokens).hasValue(2);
  }

  @Test
  void saysWhatIsWrongWithTheCredentials() {
    api.at(
        "/api/token",
        _ ->
            status(
                400, "{\"error\": \"invalid_client\", \"error_description\": \"Invalid client\"}"));

    assertThatThrownBy(this::token)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Invalid client")
        .hasMessageNotContaining(SECRET.reveal());
  }

  @Test
  void anAnswerWithoutATokenIsNone() {
    api.at("/api/token", "{\"token_type\": \"Bearer\"}");

    assertThatThrownBy(this::token).isInstanceOf(Refused.class);
  }
}
