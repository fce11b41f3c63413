package fm.seda.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.testkit.oauth.OAuthServer;
import org.junit.jupiter.api.Test;

class SpotifyOAuthIT extends StandardContract {

  @Override
  MusicProvider provider() {
    return MusicProvider.SPOTIFY;
  }

  @Test
  void asksForNothingThatChangesAnything() {
    assertThat(door.scopes()).allMatch(scope -> scope.contains("read")).hasSize(4);
  }

  @Test
  void hasNoWayToGiveBack() {
    var client =
        new Client(
            OAuthServer.CLIENT,
            new Secret(OAuthServer.SECRET),
            server.address("/authorize"),
            server.address("/token"),
            server.address("/me"),
            null);
    var grant = door.exchange(consentedCode(), key, CALLBACK);

    assertThat(door(client).revoke(grant)).isFalse();
    assertThat(server.revoked()).isEmpty();
  }
}
