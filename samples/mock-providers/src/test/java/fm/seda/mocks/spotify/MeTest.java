package fm.seda.mocks.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.catalogue.Libraries;
import fm.seda.mocks.catalogue.Music;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeTest {

  private final Listeners listeners = new Listeners();
  private final Conversation demo = listeners.as("demo");

  @Test
  void tellsWhoSomebodyIsAsFarAsTheyAllowed() {
    var me = demo.get("/v1/me").json();
    assertThat(me.path("id").asText()).isEqualTo("demo");
    assertThat(me.path("country").asText()).isEqualTo("US");
    assertThat(me.path("email").asText()).endsWith(".example");
    assertThat(me.path("uri").asText()).isEqualTo("spotify:user:demo");

    var little = listeners.as("demo", Set.of()).get("/v1/me").json();
    assertThat(little.has("country")).isFalse();
    assertThat(little.has("email")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/me/top/artists, /items, 70",
    "/v1/me/top/tracks?time_range=short_term, /items, 80",
    "/v1/me/tracks?limit=50, /items, 180",
    "/v1/me/playlists?limit=7, /items, 20",
    "/v1/me/following?type=artist&limit=50, /artists/items, 65"
  })
  void everyListIsWalkedToItsEnd(String address, String list, int total) {
    var items = demo.walk(address, list);

    assertThat(items).hasSize(total).doesNotHaveDuplicates();
    assertThat(listeners.as("empty").walk(address, list)).isEmpty();
  }

  @Test
  void aPageSaysWhereItIs() {
    var page = demo.get("/v1/me/top/artists?limit=30&offset=30").json();

    assertThat(page.path("limit").asInt()).isEqualTo(30);
    assertThat(page.path("offset").asInt()).isEqualTo(30);
    assertThat(page.path("total").asInt()).isEqualTo(70);
    assertThat(page.path("items")).hasSize(30);
    var address = "http://mocks.test:8090/spotify/v1/me/top/artists?limit=30&offset=";
    assertThat(page.path("href").asText()).isEqualTo(address + 30);
    assertThat(page.path("previous").asText()).isEqualTo(address + 0);
    assertThat(page.path("next").asText()).isEqualTo(address + 60);
    var beyond = demo.get("/v1/me/top/artists?offset=99000").json();
    assertThat(beyond.path("items")).isEmpty();
    assertThat(beyond.path("next").isNull()).isTrue();
  }

  @Test
  void theLargeAccountHasThousands() {
    var large = listeners.as("large");

    assertThat(large.walk("/v1/me/tracks?limit=50", "/items"))
        .hasSize(5_000)
        .doesNotHaveDuplicates();
    assertThat(large.get("/v1/me/playlists").json().path("total").asInt()).isEqualTo(300);
  }

  @Test
  void privatePlaylistsAreSeenByWhoMay() {
    var open = listeners.as("demo", Set.of()).walk("/v1/me/playlists", "/items");
    assertThat(open).hasSize(17).allMatch(it -> it.path("public").asBoolean());
    assertThat(
            listeners
                .as("demo", Set.of("playlist-read-private"))
                .walk("/v1/me/playlists", "/items"))
        .hasSize(19);

    var hidden =
        demo.walk("/v1/me/playlists", "/items").stream()
            .filter(it -> !it.path("public").asBoolean())
            .findFirst()
            .orElseThrow();
    var address = "/v1/playlists/" + hidden.path("id").asText();
    assertThat(demo.get(address).status()).isEqualTo(200);
    assertThat(listeners.as("mira").get(address).status()).isEqualTo(404);
  }

  @Test
  void playlistsHoldWhatConnectorsStumbleOver() {
    var playlists = demo.walk("/v1/me/playlists", "/items");
    var items = new ArrayList<JsonNode>();
    for (var playlist : playlists) {
      var address = playlist.at("/tracks/href").asText();
      var own = demo.walk(address, "/items");
      assertThat(own).hasSize(playlist.at("/tracks/total").asInt());
      items.addAll(own);
    }

    assertThat(items).anyMatch(it -> it.path("track").isNull());
    assertThat(items).anyMatch(it -> it.at("/track/type").asText().equals("episode"));
    assertThat(items)
        .anyMatch(it -> it.path("is_local").asBoolean() && it.at("/track/id").isNull());
    var longest = "/v1/playlists/" + playlists.get(1).path("id").asText();
    var first = demo.get(longest).json().path("tracks");
    assertThat(first.path("items")).hasSize(100);
    assertThat(demo.walk(first.path("next").asText(), "/items")).hasSize(30);
    assertThat(demo.get(longest + "/items").json().path("items")).hasSize(100);
  }

  @Test
  void theSameAccountHasTheSameEveryTime() {
    var again = new Spotify(Music.of(2026), () -> Instant.parse("2026-01-05T00:00:00Z"), 99);
    var other = new Listeners(again).as("demo");

    for (var address :
        List.of("/v1/me", "/v1/me/top/artists", "/v1/me/tracks", "/v1/me/playlists")) {
      assertThat(other.get(address).text()).isEqualTo(demo.get(address).text());
    }
    assertThat(listeners.as(Libraries.LARGE).get("/v1/me/tracks").text())
        .isNotEqualTo(demo.get("/v1/me/tracks").text());
  }
}
