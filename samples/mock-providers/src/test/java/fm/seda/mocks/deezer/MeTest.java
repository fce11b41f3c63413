package fm.seda.mocks.deezer;

import static fm.seda.mocks.deezer.Listeners.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.catalogue.Music;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeTest {

  private final Listeners listeners = new Listeners();
  private final Conversation anybody = listeners.anybody();

  @ParameterizedTest
  @CsvSource({
    "/user/me/artists, 65",
    "/user/me/tracks, 180",
    "/user/me/playlists?limit=7, 20",
    "/user/me/albums?limit=13, 30"
  })
  void everyListIsWalkedToItsEnd(String path, int total) {
    var items = anybody.walk(listeners.mine(path), "/data");

    assertThat(items).hasSize(total);
    assertThat(items.stream().map(it -> it.path("id").asLong()).distinct()).hasSize(total);
    assertThat(items).allMatch(it -> it.path("id").isNumber());
    assertThat(anybody.walk(listeners.mine(path, "empty"), "/data")).isEmpty();
  }

  @Test
  void theLargeAccountHasThousands() {
    assertThat(anybody.walk(listeners.mine("/user/me/tracks?limit=100", "large"), "/data"))
        .hasSize(5_000);
    assertThat(anybody.walk(listeners.mine("/user/me/playlists?limit=100", "large"), "/data"))
        .hasSize(300);
  }

  @Test
  void aPageSaysWhatIsBeforeAndBehind() {
    var address = listeners.mine("/user/me/tracks?limit=10&index=20");
    var page = anybody.get(address).json();

    assertThat(page.path("data")).hasSize(10);
    assertThat(page.path("next").asText()).contains("index=30", "limit=10", "access_token=");
    assertThat(page.path("prev").asText()).contains("index=10", "limit=10");
    assertThat(anybody.get(listeners.mine("/user/me/tracks?index=180")).json().has("next"))
        .isFalse();
    assertThat(anybody.get(listeners.mine("/user/me/tracks?limit=1000")).json().path("data"))
        .hasSize(100);
    refused(anybody.get(listeners.mine("/user/me/tracks?limit=ten")), 500, "ParameterException");
  }

  @Test
  void playlistsKeepThePlaceOfWhatIsGone() {
    var playlists = anybody.walk(listeners.mine("/user/me/playlists"), "/data");
    var tracks = new ArrayList<JsonNode>();
    for (var playlist : playlists) {
      var own =
          anybody.walk(
              listeners.mine("/playlist/" + playlist.path("id").asText() + "/tracks"), "/data");
      assertThat(own).hasSize(playlist.path("nb_tracks").asInt());
      tracks.addAll(own);
    }

    assertThat(tracks.stream().filter(it -> !it.path("readable").asBoolean())).hasSize(1);
    var hidden =
        playlists.stream().filter(it -> !it.path("public").asBoolean()).findFirst().orElseThrow();
    var address = "/playlist/" + hidden.path("id").asText();
    refused(anybody.get(address), 800, "DataException");
    assertThat(anybody.get(listeners.mine(address)).json().path("title"))
        .isEqualTo(hidden.path("title"));
  }

  @Test
  void theSameAccountHasTheSameEveryTime() {
    var deezer = new Deezer(Music.of(2026), () -> Instant.parse("2026-01-05T00:00:00Z"), 7);
    var again = new Listeners(deezer);

    for (var path : List.of("/user/me/artists", "/user/me/playlists")) {
      assertThat(again.anybody().get(again.mine(path)).json().path("data"))
          .isEqualTo(anybody.get(listeners.mine(path)).json().path("data"));
    }
  }
}
