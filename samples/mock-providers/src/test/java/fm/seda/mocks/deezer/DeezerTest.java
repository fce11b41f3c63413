package fm.seda.mocks.deezer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.oauth.App;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeezerTest {

  private static final Music MUSIC = Music.of(2026);
  private static final String BACK = "http://localhost:8080/callback";

  private Instant now = Instant.parse("2026-06-01T12:00:00Z");
  private final Deezer deezer = new Deezer(MUSIC, () -> now, 1);
  private final Conversation anybody = new Conversation(deezer);

  private String token(String account) {
    return deezer.authority().given(App.usual("deezer"), account, Consent.PERMS).access();
  }

  private String mine(String path, String account) {
    return path + (path.contains("?") ? "&" : "?") + "access_token=" + token(account);
  }

  private String code(String perms) {
    var wish =
        Parameters.NONE
            .with("app_id", "seda-deezer")
            .with("redirect_uri", BACK)
            .with("perms", perms)
            .with("state", "s");
    var back = anybody.decide("/oauth/auth.php?" + wish.encoded(), "mira", "approve");
    return Parameters.of(back.getRawQuery()).get("code").orElseThrow();
  }

  private Conversation.Told exchange(String code, String secret) {
    var asked =
        Parameters.NONE
            .with("app_id", "seda-deezer")
            .with("secret", secret)
            .with("code", code)
            .with("output", "json");
    return anybody.get("/oauth/access_token.php?" + asked.encoded());
  }

  @Test
  void aTokenForWhatLastsHasNoEnd() {
    var told = exchange(code("basic_access,offline_access"), "mock-deezer-secret").json();
    assertThat(told.path("expires").asInt(-1)).isZero();

    now = now.plus(Duration.ofDays(1000));
    deezer.authority().expire();

    var address = "/user/me?access_token=" + told.path("access_token").asText();
    assertThat(anybody.get(address).json().path("name").asText()).isEqualTo("Mira");
    deezer.authority().revoke(Optional.of("mira"));
    refused(anybody.get(address), 300, "OAuthException");
  }

  @Test
  void anotherTokenEnds() {
    var told = exchange(code("basic_access,email"), "mock-deezer-secret").json();
    assertThat(told.path("expires").asInt()).isEqualTo(3600);
    var address = "/user/me?access_token=" + told.path("access_token").asText();
    assertThat(anybody.get(address).json().path("email").asText()).isNotEmpty();

    now = now.plusSeconds(3600);

    refused(anybody.get(address), 300, "OAuthException");
  }

  @Test
  void withoutAWordOnTheFormTheTokenComesAsAForm() {
    var asked =
        "/oauth/access_token.php?app_id=seda-deezer&secret=mock-deezer-secret&code="
            + code("basic_access");

    assertThat(anybody.get(asked).text()).matches("access_token=fr[\\w-]+&expires=3600");
  }

  @Test
  void whateverIsWrongWithACodeItSaysTheSame() {
    var code = code("basic_access");
    assertThat(exchange(code, "wrong").text()).isEqualTo("wrong code");
    assertThat(exchange("frnothing", "mock-deezer-secret").text()).isEqualTo("wrong code");
    assertThat(anybody.get("/oauth/access_token.php").text()).isEqualTo("wrong code");
    var token = exchange(code, "mock-deezer-secret").json().path("access_token").asText();
    assertThat(exchange(code, "mock-deezer-secret").text()).isEqualTo("wrong code");
    refused(anybody.get("/user/me?access_token=" + token), 300, "OAuthException");
    var old = code("basic_access");
    now = now.plus(Duration.ofMinutes(10));
    assertThat(exchange(old, "mock-deezer-secret").text()).isEqualTo("wrong code");
  }

  @Test
  void whoeverDeclinesIsTakenBackToo() {
    var wish = "/oauth/auth.php?app_id=seda-deezer&state=x&redirect_uri=";

    assertThat(anybody.decide(wish + BACK, "demo", "deny").toString())
        .isEqualTo(BACK + "?error_reason=user_denied&state=x");
    assertThat(anybody.get(wish + "https://evil.example/").status()).isEqualTo(400);
    assertThat(anybody.get("/oauth/auth.php?app_id=1&redirect_uri=" + BACK).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/user/me/artists, 65",
    "/user/me/tracks, 180",
    "/user/me/playlists?limit=7, 20",
    "/user/me/albums?limit=13, 30"
  })
  void everyListIsWalkedToItsEnd(String path, int total) {
    var items = walk(mine(path, "demo"));

    assertThat(items).hasSize(total);
    assertThat(items.stream().map(it -> it.path("id").asLong()).distinct()).hasSize(total);
    assertThat(items).allMatch(it -> it.path("id").isNumber());
    assertThat(walk(mine(path, "empty"))).isEmpty();
  }

  private List<JsonNode> walk(String address) {
    var items = new ArrayList<JsonNode>();
    Optional<String> next = Optional.of(address);
    while (next.isPresent()) {
      var page = anybody.get(next.get()).json();
      page.path("data").forEach(items::add);
      assertThat(page.path("total").isInt()).isTrue();
      next = Optional.of(page.path("next")).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
    return items;
  }

  @Test
  void theLargeAccountHasThousands() {
    assertThat(walk(mine("/user/me/tracks?limit=100", "large"))).hasSize(5_000);
    assertThat(walk(mine("/user/me/playlists?limit=100", "large"))).hasSize(300);
  }

  @Test
  void aPageSaysWhatIsBeforeAndBehind() {
    var address = mine("/user/me/tracks?limit=10&index=20", "demo");
    var page = anybody.get(address).json();

    assertThat(page.path("data")).hasSize(10);
    assertThat(page.path("next").asText()).contains("index=30", "limit=10", "access_token=");
    assertThat(page.path("prev").asText()).contains("index=10", "limit=10");
    assertThat(anybody.get(mine("/user/me/tracks?index=180", "demo")).json().has("next")).isFalse();
    assertThat(anybody.get(mine("/user/me/tracks?limit=1000", "demo")).json().path("data"))
        .hasSize(100);
    refused(anybody.get(mine("/user/me/tracks?limit=ten", "demo")), 500, "ParameterException");
  }

  @Test
  void theCatalogueIsOpen() {
    var listed = anybody.get(mine("/user/me/tracks", "demo")).json().at("/data/0");
    var track = anybody.get("/track/" + listed.path("id").asText()).json();

    assertThat(track.path("title")).isEqualTo(listed.path("title"));
    var isrc = track.path("isrc").asText();
    assertThat(anybody.get("/track/isrc:" + isrc).json()).isEqualTo(track);
    assertThat(anybody.get("/track/isrc%3A" + isrc).json()).isEqualTo(track);
    var album = anybody.get("/album/" + track.at("/album/id").asText()).json();
    assertThat(album.at("/genres/data/0/name").asText()).isNotEmpty();
    assertThat(album.at("/tracks/data").findValuesAsText("id")).contains(track.path("id").asText());
    assertThat(walk("/album/" + album.path("id").asText() + "/tracks"))
        .hasSize(album.path("nb_tracks").asInt())
        .allMatch(it -> it.has("isrc"));
    var artist = anybody.get("/artist/" + track.at("/artist/id").asText()).json();
    assertThat(artist.path("type").asText()).isEqualTo("artist");
    assertThat(walk("/artist/" + artist.path("id").asText() + "/top?limit=50")).isNotEmpty();
    assertThat(walk("/artist/" + artist.path("id").asText() + "/albums"))
        .hasSize(artist.path("nb_album").asInt());
  }

  @Test
  void guestsAreContributors() {
    var track =
        MUSIC.catalogue().tracks().stream().filter(it -> !it.guests().isEmpty()).findFirst();
    var shown = anybody.get("/track/isrc:" + track.orElseThrow().isrc()).json();

    assertThat(shown.path("title").asText()).contains("(feat. ");
    assertThat(shown.path("title_short").asText()).doesNotContain("feat.");
    assertThat(shown.path("title_version").asText()).startsWith("(feat. ");
    assertThat(shown.path("contributors")).hasSize(2);
    assertThat(shown.at("/contributors/1/role").asText()).isEqualTo("Featured");
  }

  @Test
  void playlistsKeepThePlaceOfWhatIsGone() {
    var playlists = walk(mine("/user/me/playlists", "demo"));
    var tracks = new ArrayList<JsonNode>();
    for (var playlist : playlists) {
      var own = walk(mine("/playlist/" + playlist.path("id").asText() + "/tracks", "demo"));
      assertThat(own).hasSize(playlist.path("nb_tracks").asInt());
      tracks.addAll(own);
    }

    assertThat(tracks.stream().filter(it -> !it.path("readable").asBoolean())).hasSize(1);
    var hidden =
        playlists.stream().filter(it -> !it.path("public").asBoolean()).findFirst().orElseThrow();
    var address = "/playlist/" + hidden.path("id").asText();
    refused(anybody.get(address), 800, "DataException");
    assertThat(anybody.get(mine(address, "demo")).json().path("title"))
        .isEqualTo(hidden.path("title"));
  }

  @Test
  void searchTakesWordsAndFields() {
    var track = MUSIC.catalogue().tracks().getFirst();
    var q =
        Parameters.encoded(
            "artist:\"%s\" track:\"%s\"".formatted(track.artist().name(), track.title()));
    var id = new Ids(MUSIC).of(track);

    assertThat(anybody.get("/search?q=" + q).json().at("/data/0/id").asLong()).isEqualTo(id);
    assertThat(anybody.get("/search/track?q=" + q).json().at("/data/0/id").asLong()).isEqualTo(id);
    assertThat(anybody.get("/search/artist?q=sOLVEIG").json().at("/data/0/name").asText())
        .startsWith("S");
    assertThat(anybody.get("/search?q=zzzzqqqq").json().path("total").asInt()).isZero();
    refused(anybody.get("/search"), 501, "MissingParameterException");
  }

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

  @Test
  void aPartialPageHoldsLessThanItPromises() {
    var page = anybody.spoilt(Fault.PARTIAL).get(mine("/user/me/tracks?limit=30", "demo")).json();

    assertThat(page.path("data")).hasSize(20);
    assertThat(page.path("total").asInt()).isEqualTo(180);
    assertThat(page.has("next")).isTrue();
  }

  @Test
  void whatWasDeletedIsGone() {
    var gone = anybody.spoilt(Fault.DELETED);
    var track = anybody.get("/search?q=the").json().at("/data/0/id").asText();

    refused(gone.get("/track/" + track), 800, "DataException");
    var playlist = walk(mine("/user/me/playlists", "demo")).get(1).path("id").asText();
    var tracks = gone.get(mine("/playlist/" + playlist + "/tracks?limit=100", "demo")).json();
    assertThat(tracks.path("data"))
        .anyMatch(it -> it.path("readable").asBoolean())
        .anyMatch(it -> !it.path("readable").asBoolean());
  }

  @Test
  void theSameAccountHasTheSameEveryTime() {
    var again = new Deezer(Music.of(2026), () -> now, 7);
    var token = again.authority().given(App.usual("deezer"), "demo", Set.of()).access();

    for (var path : List.of("/user/me/artists", "/user/me/playlists")) {
      assertThat(new Conversation(again).get(path + "?access_token=" + token).json().path("data"))
          .isEqualTo(anybody.get(mine(path, "demo")).json().path("data"));
    }
  }

  private static void refused(Conversation.Told told, int code, String type) {
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.json().at("/error/code").asInt()).isEqualTo(code);
    assertThat(told.json().at("/error/type").asText()).isEqualTo(type);
    assertThat(told.json().at("/error/message").asText()).isNotEmpty();
  }
}
