package fm.seda.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Secret;
import fm.seda.providers.GrantRevoked;
import fm.seda.testkit.oauth.OAuthServer;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for those that do as the standard says. */
abstract class StandardContract extends OAuthContract {

  @Override
  Client client(String secret) {
    return new Client(
        OAuthServer.CLIENT,
        new Secret(secret),
        server.address("/authorize"),
        server.address("/token"),
        server.address("/me"),
        server.address("/revoke"));
  }

  @Test
  void anotherProofKeyIsRefused() {
    var code = consentedCode();
    var other = Optional.of(ProofKey.random(new SecureRandom()));

    assertThatThrownBy(() -> door.exchange(code, other, CALLBACK)).isInstanceOf(CodeRefused.class);
  }

  @Test
  void tellsTheHashOfTheProofKeyAndNotTheKey() {
    var url = door.authorizeUrl(STATE, key, CALLBACK);

    assertThat(query(url))
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("code_challenge", key.orElseThrow().challenge());
    assertThat(url.toString()).doesNotContain(key.orElseThrow().verifier().reveal());
  }

  @Test
  void theExampleOfTheStandardHasItsChallenge() {
    // RFC 7636, appendix B
    assertThat(new ProofKey(new Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).challenge())
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void aRefreshedGrantHasTheOtherRefreshToken() {
    var first = door.exchange(consentedCode(), key, CALLBACK);

    var second = door.refresh(first);
    var third = door.refresh(second);

    assertThat(server.opens(third.accessToken().reveal())).isTrue();
    assertThat(third.scopes()).isEqualTo(first.scopes());
    assertThatThrownBy(() -> door.refresh(first)).isInstanceOf(GrantRevoked.class);
  }

  @Test
  void whatWasTakenBackIsRevoked() {
    var grant = door.exchange(consentedCode(), key, CALLBACK);
    server.takeBack();

    assertThatThrownBy(() -> door.refresh(grant))
        .isInstanceOf(GrantRevoked.class)
        .hasMessageNotContaining(grant.accessToken().reveal());
    assertThatThrownBy(() -> door.account(grant)).isInstanceOf(GrantRevoked.class);
  }

  @Test
  void givesBackWhatTakesAllWithIt() {
    var grant = door.exchange(consentedCode(), key, CALLBACK);

    assertThat(door.revoke(grant)).isTrue();
    assertThat(door.revoke(grant)).as("a second time is as good").isTrue();

    var refreshToken = grant.refreshToken();
    assertThat(refreshToken).isNotNull();
    assertThat(server.revoked()).containsExactly(refreshToken.reveal());
  }
}
