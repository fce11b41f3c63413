package fm.seda.mocks.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.catalogue.Libraries;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Version;
import fm.seda.mocks.oauth.App;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpotifyTest {

  private static final Music MUSIC = Music.of(2026);
  private static final Set<String> ALL =
      Set.of(
          "user-read-private",
          "user-read-email",
          "user-top-read",
          "user-follow-read",
          "user-library-read",
          "playlist-read-private",
          "playlist-read-collaborative");

  private final Spotify spotify =
      new Spotify(MUSIC, () -> Instant.parse("2026-06-01T12:00:00Z"), 1);

  private Conversation as(String account, Set<String> scopes) {
    var tokens = spotify.authority().given(App.usual("spotify"), account, scopes);
    return new Conversation(spotify).bearing(tokens.access());
  }

  private final Conversation demo = as("demo", ALL);

  /** Follows the pages to the end. */
  private static List<JsonNode> walk(Conversation who, String address, String at) {
    var items = new ArrayList<JsonNode>();
    Optional<String> next = Optional.of(address);
    while (next.isPresent()) {
      var page = who.get(next.get()).json().at(at);
      page.path("items").forEach(items::add);
      assertThat(page.path("total").isInt()).isTrue();
      next = Optional.of(page.path("next")).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
    return items;
  }

  @Test
  void tellsWhoSomebodyIsAsFarAsTheyAllowed() {
    var me = demo.get("/v1/me").json();
    assertThat(me.path("id").asText()).isEqualTo("demo");
    assertThat(me.path("country").asText()).isEqualTo("US");
    assertThat(me.path("email").asText()).endsWith(".example");
    assertThat(me.path("uri").asText()).isEqualTo("spotify:user:demo");

    var little = as("demo", Set.of()).get("/v1/me").json();
    assertThat(little.has("country")).isFalse();
    assertThat(little.has("email")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/me/top/artists, '', 70",
    "/v1/me/top/tracks?time_range=short_term, '', 80",
    "/v1/me/tracks?limit=50, '', 180",
    "/v1/me/playlists?limit=7, '', 20",
    "/v1/me/following?type=artist&limit=50, /artists, 65"
  })
  void everyListIsWalkedToItsEnd(String address, String at, int total) {
    var items = walk(demo, address, at);

    assertThat(items).hasSize(total).doesNotHaveDuplicates();
    assertThat(walk(as("empty", ALL), address, at)).isEmpty();
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
    var large = as("large", ALL);

    assertThat(walk(large, "/v1/me/tracks?limit=50", "")).hasSize(5_000).doesNotHaveDuplicates();
    assertThat(large.get("/v1/me/playlists").json().path("total").asInt()).isEqualTo(300);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/me/top/artists, user-top-read",
    "/v1/me/top/tracks, user-top-read",
    "/v1/me/following?type=artist, user-follow-read",
    "/v1/me/tracks, user-library-read"
  })
  void scopesAreEnforced(String address, String scope) {
    var refused = as("demo", Set.of("user-read-private")).get(address);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text())
        .isEqualTo("{\"error\":{\"status\":403,\"message\":\"Insufficient client scope\"}}");
    assertThat(as("demo", Set.of(scope)).get(address).status()).isEqualTo(200);
  }

  @Test
  void privatePlaylistsAreSeenByWhoMay() {
    var open = walk(as("demo", Set.of()), "/v1/me/playlists", "");
    assertThat(open).hasSize(17).allMatch(it -> it.path("public").asBoolean());
    assertThat(walk(as("demo", Set.of("playlist-read-private")), "/v1/me/playlists", ""))
        .hasSize(19);

    var hidden =
        walk(demo, "/v1/me/playlists", "").stream()
            .filter(it -> !it.path("public").asBoolean())
            .findFirst()
            .orElseThrow();
    var address = "/v1/playlists/" + hidden.path("id").asText();
    assertThat(demo.get(address).status()).isEqualTo(200);
    assertThat(as("mira", ALL).get(address).status()).isEqualTo(404);
  }

  @Test
  void playlistsHoldWhatConnectorsStumbleOver() {
    var playlists = walk(demo, "/v1/me/playlists", "");
    var items = new ArrayList<JsonNode>();
    for (var playlist : playlists) {
      var address = playlist.at("/tracks/href").asText();
      var own = walk(demo, address, "");
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
    assertThat(walk(demo, first.path("next").asText(), "")).hasSize(30);
    assertThat(demo.get(longest + "/items").json().path("items")).hasSize(100);
  }

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
    var tracks = MUSIC.catalogue().tracks();
    var ids = new Ids(MUSIC);
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
        MUSIC.catalogue().tracks().stream()
            .filter(it -> it.version() == Version.REMASTERED && it.guests().size() == 1)
            .findFirst()
            .orElseThrow();
    var shown =
        demo.get("/v1/search?type=track&q=isrc:" + track.isrc()).json().at("/tracks/items/0");

    assertThat(shown.path("name").asText()).contains(" (feat. ").contains(" - Remastered ");
    assertThat(shown.path("artists")).hasSize(2);
  }

  @Test
  void searchTakesWordsAndFields() {
    var track = MUSIC.catalogue().tracks().getFirst();
    var query =
        Parameters.NONE
            .with("type", "track,artist")
            .with("q", "track:\"" + track.title() + "\" artist:" + track.artist().name());

    var found = demo.get("/v1/search?" + query.encoded()).json();

    assertThat(found.at("/tracks/items/0/external_ids/isrc").asText()).isEqualTo(track.isrc());
    assertThat(found.path("artists").has("items")).isTrue();
    var words = Parameters.NONE.with("type", "artist").with("q", "odemark cafe").encoded();
    assertThat(demo.get("/v1/search?" + words).json().at("/artists/total").asInt()).isZero();
    var cafe = Parameters.NONE.with("type", "artist").with("q", "CAFE zurnwald").encoded();
    assertThat(demo.get("/v1/search?" + cafe).json().at("/artists/items/0/name").asText())
        .isEqualTo("Café Zürnwald");
    assertThat(demo.get("/v1/search?q=the&type=track&limit=10").json().at("/tracks/items"))
        .hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/me/top/artists?limit=51, 400, Invalid limit",
    "/v1/me/top/artists?limit=0, 400, Invalid limit",
    "/v1/me/top/artists?limit=ten, 400, Invalid limit",
    "/v1/me/top/artists?offset=-1, 400, Invalid offset",
    "/v1/me/top/artists?time_range=ever, 400, Invalid time range",
    "/v1/me/top/genres, 404, Invalid type",
    "/v1/me/following, 400, type",
    "/v1/me/following?type=artist&after=0000000000000000000000, 400, Invalid cursor",
    "/v1/search?type=track, 400, No search query",
    "/v1/search?q=a, 400, type",
    "/v1/search?q=a&type=book, 400, type",
    "/v1/search?q=a&type=track&limit=11, 400, Invalid limit",
    "/v1/tracks/short, 400, Invalid base62 id",
    "/v1/tracks/0000000000000000000000, 404, Resource not found",
    "/v1/playlists/0000000000000000000000, 404, Resource not found",
    "/v1/nothing, 404, Service not found"
  })
  void wrongQuestionsAreAnsweredInSpotifysForm(String address, int status, String words) {
    var refused = demo.get(address);

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.json().at("/error/status").asInt()).isEqualTo(status);
    assertThat(refused.json().at("/error/message").asText()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/audio-features/0000000000000000000000", "/v1/audio-features?ids=a"})
  void newProgramsGetNoAudioFeatures(String address) {
    assertThat(demo.get(address).status()).isEqualTo(403);
  }

  @Test
  void wantsATokenThatIsGood() {
    var nobody = new Conversation(spotify);
    var token = spotify.authority().given(App.usual("spotify"), "mira", ALL).access();
    var mira = nobody.bearing(token);
    assertThat(mira.get("/v1/me").status()).isEqualTo(200);

    spotify.authority().expire();
    message(mira.get("/v1/me"), "The access token expired");
    spotify.authority().revoke(Optional.of("mira"));
    message(mira.get("/v1/me"), "Invalid access token");
    message(nobody.get("/v1/me"), "No token provided");
    message(nobody.bearing("BQother").get("/v1/me"), "Invalid access token");
  }

  private static void message(Conversation.Told told, String words) {
    assertThat(told.status()).isEqualTo(401);
    assertThat(told.json().at("/error/message").asText()).isEqualTo(words);
  }

  @Test
  void aPartialPageHoldsLessThanItPromises() {
    var page = demo.spoilt(Fault.PARTIAL).get("/v1/me/tracks?limit=30").json();

    assertThat(page.path("items")).hasSize(20);
    assertThat(page.path("items").get(19).isNull()).isTrue();
    assertThat(page.path("total").asInt()).isEqualTo(180);
    assertThat(page.path("next").isTextual()).isTrue();
  }

  @Test
  void whatWasDeletedIsGone() {
    var gone = demo.spoilt(Fault.DELETED);
    var track = demo.get("/v1/me/top/tracks").json().at("/items/0/id").asText();
    var playlist = demo.get("/v1/me/playlists").json().at("/items/1/id").asText();

    assertThat(gone.get("/v1/tracks/" + track).status()).isEqualTo(404);
    assertThat(gone.get("/v1/tracks?ids=" + track).json().at("/tracks/0").isNull()).isTrue();
    var items = "/v1/playlists/" + playlist + "/tracks";
    assertThat(demo.get(items).json().path("items")).noneMatch(it -> it.path("track").isNull());
    assertThat(gone.get(items).json().path("items"))
        .anyMatch(it -> it.path("track").isNull())
        .anyMatch(it -> it.path("track").isObject());
  }

  @Test
  void theSameAccountHasTheSameEveryTime() {
    var again = new Spotify(Music.of(2026), () -> Instant.parse("2026-01-05T00:00:00Z"), 99);
    var token = again.authority().given(App.usual("spotify"), "demo", ALL).access();
    var other = new Conversation(again).bearing(token);

    for (var address :
        List.of("/v1/me", "/v1/me/top/artists", "/v1/me/tracks", "/v1/me/playlists")) {
      assertThat(other.get(address).text()).isEqualTo(demo.get(address).text());
    }
    assertThat(as(Libraries.LARGE, ALL).get("/v1/me/tracks").text())
        .isNotEqualTo(demo.get("/v1/me/tracks").text());
  }
}
