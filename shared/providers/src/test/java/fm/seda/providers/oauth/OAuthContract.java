package fm.seda.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.calls.Patience;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.testkit.oauth.OAuthServer;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for every provider. */
abstract class OAuthContract {

  static final URI CALLBACK = URI.create("https://api.example/v1/links/x/callback");
  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  static final String STATE = "a-state-that-nobody-guesses-so-easily-123456";

  private static final Patience PATIENCE =
      new Patience(
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(6),
          2,
          Duration.ofMillis(1));

  final OAuthServer server = OAuthServer.start();
  final OAuth door = door(OAuthServer.SECRET);
  final Optional<ProofKey> key =
      door.takesProofKeys() ? Optional.of(ProofKey.random(new SecureRandom())) : Optional.empty();

  abstract MusicProvider provider();

  abstract Client client(String secret);

  @AfterEach
  void stop() {
    door.close();
    server.close();
  }

  @Test
  void aCodeBecomesAGrant() {
    var grant = door.exchange(consentedCode(), key, CALLBACK);

    assertThat(server.opens(grant.accessToken().reveal())).isTrue();
    assertThat(grant.worksAt(NOW)).isTrue();
    assertThat(grant.scopes()).containsExactlyElementsOf(door.scopes());
    assertThat(door.account(grant).reveal()).isEqualTo("ada");
  }

  @Test
  void asksForWhatIsNeededAndBringsTheStateBack() {
    var query = query(door.authorizeUrl(STATE, key, CALLBACK));

    assertThat(query)
        .containsEntry("state", STATE)
        .containsEntry("redirect_uri", CALLBACK.toString())
        .doesNotContainValue(OAuthServer.SECRET);
    assertThat(query(server.consent(door.authorizeUrl(STATE, key, CALLBACK), "ada")))
        .containsEntry("state", STATE);
  }

  @Test
  void aCodeIsGoodOnce() {
    var code = consentedCode();
    door.exchange(code, key, CALLBACK);

    assertThatThrownBy(() -> door.exchange(code, key, CALLBACK))
        .isInstanceOf(CodeRefused.class)
        .hasMessageNotContaining(code.reveal());
  }

  @Test
  void saysThatItIsWeWhoAreNotAccepted() {
    var code = consentedCode();

    assertThatThrownBy(() -> door("another secret").exchange(code, key, CALLBACK))
        .isInstanceOf(NotAccepted.class)
        .hasMessageContaining("seda.links.providers." + provider().wireName())
        .hasMessageNotContainingAny(code.reveal(), "another secret");
  }

  @Test
  void comesBackLaterWhileTheProviderIsDown() {
    var code = consentedCode();
    server.down(true);

    assertThatThrownBy(() -> door.exchange(code, key, CALLBACK)).isInstanceOf(NotNow.class);

    server.down(false);
    assertThat(server.opens(door.exchange(code, key, CALLBACK).accessToken().reveal())).isTrue();
  }

  @Test
  void comesBackLaterWhereNobodyIs() {
    server.close();

    assertThatThrownBy(() -> door.exchange(new Secret("c"), key, CALLBACK))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining(provider().displayName());
  }

  Secret consentedCode() {
    var back = server.consent(door.authorizeUrl(STATE, key, CALLBACK), "ada");
    return new Secret(query(back).getOrDefault("code", ""));
  }

  final OAuth door(String secret) {
    return door(client(secret));
  }

  final OAuth door(Client client) {
    return OAuths.of(
        provider(), client, PATIENCE, JsonMapper.createDefault(), InstantSource.fixed(NOW));
  }

  static Map<String, String> query(URI address) {
    return Stream.of(address.getRawQuery().split("&", 0))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
