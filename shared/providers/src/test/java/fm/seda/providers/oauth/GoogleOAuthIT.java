package fm.seda.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.linking.MusicProvider;
import org.junit.jupiter.api.Test;

class GoogleOAuthIT extends StandardContract {

  @Override
  MusicProvider provider() {
    return MusicProvider.YOUTUBE;
  }

  @Test
  void asksForAGrantThatLasts() {
    assertThat(query(door.authorizeUrl(STATE, key, CALLBACK)))
        .containsEntry("access_type", "offline")
        .containsEntry("prompt", "consent")
        .containsEntry("scope", "https://www.googleapis.com/auth/youtube.readonly");
  }
}
