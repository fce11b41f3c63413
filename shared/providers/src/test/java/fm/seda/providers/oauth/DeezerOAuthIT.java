package fm.seda.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.GrantRevoked;
import fm.seda.testkit.oauth.OAuthServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeezerOAuthIT extends OAuthContract {

  @Override
  MusicProvider provider() {
    return MusicProvider.DEEZER;
  }

  @Override
  Client client(String secret) {
    return new Client(
        OAuthServer.CLIENT,
        new Secret(secret),
        server.address("/authorize"),
        server.address("/deezer/token"),
        server.address("/me"),
        null);
  }

  @Test
  void itsTokenDoesNotEnd() {
    var grant = door.exchange(consentedCode(), key, CALLBACK);

    assertThat(grant.expiresAt()).isNull();
    assertThat(grant.refreshToken()).isNull();
    assertThat(grant.worksAt(NOW.plus(Duration.ofDays(3650)))).isTrue();
  }

  @Test
  void thereIsNothingToRefreshAndNoWayToGiveBack() {
    var grant = door.exchange(consentedCode(), key, CALLBACK);

    assertThatThrownBy(() -> door.refresh(grant)).isInstanceOf(GrantRevoked.class);
    assertThat(door.revoke(grant)).isFalse();
  }

  @Test
  void hasNoProofKeysAndAsksForTheLeast() {
    assertThat(door.takesProofKeys()).isFalse();
    assertThat(query(door.authorizeUrl(STATE, key, CALLBACK)))
        .containsEntry("perms", "basic_access,offline_access")
        .doesNotContainKey("code_challenge");
  }
}
