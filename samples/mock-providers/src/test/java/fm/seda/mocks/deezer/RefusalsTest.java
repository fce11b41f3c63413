package fm.seda.mocks.deezer;

import static fm.seda.mocks.deezer.Listeners.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

  private final Deezer deezer = Listeners.deezer();
  private final Conversation anybody = new Conversation(deezer);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/track/1",
        "/track/abc",
        "/album/1",
        "/artist/1",
        "/playlist/1",
        "/track/isrc:ZZ"
      })
  void whatIsNotThereIsNoData(String path) {
    refused(anybody.get(path), 800, "DataException");
  }

  @Test
  void refusesWithTheStatusOfSuccess() {
    refused(anybody.get("/user/me"), 200, "OAuthException");
    refused(anybody.get("/user/me?access_token=frother"), 300, "OAuthException");
    refused(anybody.get("/search?q=a&access_token=frother"), 300, "OAuthException");
    refused(anybody.get("/nothing"), 600, "InvalidQueryException");
    refused(anybody.spoilt(Fault.QUOTA).get("/search?q=a"), 4, "Exception");
    assertThat(deezer.tooFast(Duration.ofSeconds(1)).status()).isEqualTo(200);
  }
}
