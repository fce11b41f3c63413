package fm.seda.mocks.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.catalogue.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelvesTest {

  private final Conversation demo = new Listeners().as("demo");

  @Test
  void aTrackIsTheSameWhereverItStands() {
    var track = demo.get("/v1/me/top/tracks").json().at("/items/0");
    var id = track.path("id").asText();

    assertThat(id).matches("[0-9A-Za-z]{22}");
    assertThat(demo.get("/v1/tracks/" + id).json()).isEqualTo(track);
    assertThat(demo.get(track.path("href").asText()).json()).isEqualTo(track);
    var isrc = track.at("/external_ids/isrc").asText();
    var found = demo.get("/v1/search?type=track&q=isrc%3A" + isrc).json().path("tracks");
    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.at("/items/0")).isEqualTo(track);
    var album = demo.get(track.at("/album/href").asText()).json();
    assertThat(album.path("tracks").path("items").findValuesAsText("id")).contains(id);
    assertThat(album.path("total_tracks").asInt()).isEqualTo(album.at("/tracks/total").asInt());
    var artist = demo.get(track.at("/artists/0/href").asText()).json();
    assertThat(artist.path("genres")).isNotEmpty();
    assertThat(artist.path("popularity").asInt()).isBetween(0, 100);
    var top = demo.get("/v1/artists/" + artist.path("id").asText() + "/top-tracks").json();
    assertThat(top.path("tracks")).hasSizeBetween(1, 10);
    var albums = demo.get("/v1/artists/" + artist.path("id").asText() + "/albums").json();
    assertThat(albums.path("items").findValuesAsText("id")).contains(album.path("id").asText());
  }

  @Test
  void severalAreAskedForAtOnce() {
    var top = demo.get("/v1/me/top/tracks?limit=2").json().path("items").findValuesAsText("isrc");
    var ids = new ArrayList<String>();
    demo.get("/v1/me/top/tracks?limit=2")
        .json()
        .path("items")
        .forEach(item -> ids.add(item.path("id").asText()));
    ids.add(1, "0".repeat(22));

    var tracks = demo.get("/v1/tracks?ids=" + String.join(",", ids)).json().path("tracks");

    assertThat(tracks.get(1).isNull()).isTrue();
    assertThat(List.of(isrc(tracks.get(0)), isrc(tracks.get(2)))).isEqualTo(top);
    var many = "0".repeat(22) + (("," + "0".repeat(22)).repeat(50));
    assertThat(demo.get("/v1/tracks?ids=" + many).status()).isEqualTo(400);
    assertThat(demo.get("/v1/tracks").status()).isEqualTo(400);
  }

  private static String isrc(JsonNode track) {
    return track.at("/external_ids/isrc").asText();
  }

  @Test
  void inAMarketATrackIsPlayableOrNot() {
    var tracks = Listeners.MUSIC.catalogue().tracks();
    var ids = new Ids(Listeners.MUSIC);
    var rare = ids.of(tracks.get(3));
    var common = ids.of(tracks.get(4));

    var there = demo.get("/v1/tracks/" + rare + "?market=DE").json();
    assertThat(there.path("is_playable").asBoolean(true)).isFalse();
    assertThat(there.at("/restrictions/reason").asText()).isEqualTo("market");
    assertThat(there.has("available_markets")).isFalse();
    assertThat(
            demo.get("/v1/tracks/" + common + "?market=DE").json().path("is_playable").asBoolean())
        .isTrue();
    var everywhere = demo.get("/v1/tracks/" + rare).json();
    assertThat(everywhere.has("is_playable")).isFalse();
    assertThat(everywhere.path("available_markets")).hasSize(2);
    assertThat(demo.get("/v1/tracks/" + rare + "?market=Germany").status()).isEqualTo(400);
  }

  @Test
  void guestsAndRemastersAreWrittenAsSpotifyDoes() {
    var track =
        Listeners.MUSIC.catalogue().tracks().stream()
            .filter(it -> it.version() == Version.REMASTERED && it.guests().size() == 1)
            .findFirst()
            .orElseThrow();
    var shown =
        demo.get("/v1/search?type=track&q=isrc:" + track.isrc()).json().at("/tracks/items/0");

    assertThat(shown.path("name").asText()).contains(" (feat. ").contains(" - Remastered ");
    assertThat(shown.path("artists")).hasSize(2);
  }
}
