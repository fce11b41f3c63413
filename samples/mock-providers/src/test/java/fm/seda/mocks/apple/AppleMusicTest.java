package fm.seda.mocks.apple;

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

class AppleMusicTest {

  private static final Music MUSIC = Music.of(2026);
  private static final Developer DEVELOPER = new Developer();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final AppleMusic apple =
      new AppleMusic(MUSIC, () -> NOW, 1, Optional.of(DEVELOPER.publicKey()));
  private final Conversation anybody =
      new Conversation(apple).bearing(DEVELOPER.token(NOW, NOW.plusSeconds(3600)));
  private final Conversation demo = as("demo");

  private Conversation as(String account) {
    var token = apple.authority().given(App.usual("apple"), account, Set.of(), false).access();
    return anybody.with("music-user-token", token);
  }

  private static List<JsonNode> walk(Conversation who, String address, String kept) {
    var items = new ArrayList<JsonNode>();
    Optional<String> next = Optional.of(address + "?" + kept);
    while (next.isPresent()) {
      var page = who.get(next.get()).json();
      page.path("data").forEach(items::add);
      next =
          Optional.of(page.path("next").asText())
              .filter(it -> !it.isEmpty())
              .map(it -> it + "&" + kept);
    }
    return items;
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/me/library/artists, limit=100, 65",
    "/v1/me/library/songs, limit=50, 180",
    "/v1/me/library/playlists, limit=7, 20",
    "/v1/me/history/heavy-rotation, limit=6, 20",
    "/v1/me/recent/played/tracks, limit=30, 60"
  })
  void everyListIsWalkedToItsEnd(String address, String limit, int total) {
    var items = walk(demo, address, limit);

    assertThat(items).hasSize(total);
    assertThat(items.stream().map(it -> it.path("id").asText()).distinct()).hasSize(total);
    assertThat(walk(as("empty"), address, limit)).isEmpty();
  }

  @Test
  void theLargeAccountHasThousands() {
    assertThat(walk(as("large"), "/v1/me/library/songs", "limit=100")).hasSize(5_000);
    assertThat(walk(as("large"), "/v1/me/library/playlists", "limit=100")).hasSize(300);
  }

  @Test
  void theWayToTheNextOnesKeepsTheOffsetOnly() {
    var page = demo.get("/v1/me/library/songs?limit=10&include=catalog").json();

    assertThat(page.path("next").asText()).isEqualTo("/v1/me/library/songs?offset=10");
    assertThat(page.path("data")).hasSize(10);
    assertThat(page.at("/meta/total").asInt()).isEqualTo(180);
    assertThat(demo.get("/v1/me/library/songs?offset=180").json().has("next")).isFalse();
  }

  @Test
  void aStorefrontIsAPersons() {
    var storefront = demo.get("/v1/me/storefront").json().at("/data/0");

    assertThat(storefront.path("id").asText()).isEqualTo("us");
    assertThat(storefront.at("/attributes/name").asText()).isEqualTo("United States");
  }

  @Test
  void onlyTheCatalogueKnowsAnIsrc() {
    var plain = demo.get("/v1/me/library/songs").json().at("/data/0");
    assertThat(plain.path("id").asText()).startsWith("i.");
    assertThat(plain.path("attributes").has("isrc")).isFalse();
    assertThat(plain.has("relationships")).isFalse();

    var songs = walk(demo, "/v1/me/library/songs", "limit=100&include=catalog");
    var catalog = songs.stream().map(it -> it.at("/relationships/catalog/data")).toList();
    assertThat(catalog).anyMatch(JsonNode::isEmpty);
    assertThat(catalog)
        .filteredOn(it -> !it.isEmpty())
        .hasSizeGreaterThan(150)
        .allMatch(it -> it.at("/0/attributes/isrc").asText().matches("[A-Z]{5}\\d{7}"));
    assertThat(walk(demo, "/v1/me/library/artists", "include=catalog"))
        .allMatch(it -> it.at("/relationships/catalog/data/0/type").asText().equals("artists"));
  }

  @Test
  void songsAreFoundByIdAndByIsrc() {
    var song = demo.get("/v1/me/recent/played/tracks").json().at("/data/0");
    var isrc = song.at("/attributes/isrc").asText();

    assertThat(anybody.get(song.path("href").asText()).json().at("/data/0")).isEqualTo(song);
    var filter = Parameters.encoded("filter[isrc]") + "=" + isrc + ",ZZZZZ0000000";
    var found = anybody.get("/v1/catalog/us/songs?" + filter).json();
    assertThat(found.path("data")).hasSize(1);
    assertThat(found.at("/data/0/id")).isEqualTo(song.path("id"));
    assertThat(found.at("/meta/filters/isrc").path(isrc).at("/0/id")).isEqualTo(song.path("id"));
    var ids = song.path("id").asText() + ",1";
    assertThat(anybody.get("/v1/catalog/us/songs?ids=" + ids).json().path("data")).hasSize(1);
  }

  @Test
  void relationsAreIncludedWhereThatIsAskedFor() {
    var song = demo.get("/v1/me/recent/played/tracks").json().at("/data/0");
    assertThat(song.at("/relationships/artists/data/0").has("attributes")).isFalse();

    var full = anybody.get(song.path("href").asText() + "?include=artists,albums").json();
    var artist = full.at("/data/0/relationships/artists/data/0");

    assertThat(artist.at("/attributes/name").asText()).isNotEmpty();
    assertThat(full.at("/data/0/relationships/albums/data/0/attributes/trackCount").asInt())
        .isPositive();
    var same = anybody.get(artist.path("href").asText() + "?include=albums").json().at("/data/0");
    assertThat(same.path("attributes")).isEqualTo(artist.path("attributes"));
    assertThat(same.at("/relationships/albums/data/0").has("attributes")).isTrue();
    assertThat(
            anybody
                .get("/v1/catalog/us/artists?ids=" + artist.path("id").asText())
                .json()
                .path("data"))
        .hasSize(1);
  }

  @Test
  void playlistsHaveTracksUnlessTheyAreEmpty() {
    var sizes = new ArrayList<Integer>();
    var refused = 0;
    for (var playlist : walk(demo, "/v1/me/library/playlists", "limit=100")) {
      var told = demo.get(playlist.path("href").asText() + "/tracks");
      refused += told.status() == 404 ? 1 : 0;
      sizes.add(told.json().at("/meta/total").asInt());
    }

    assertThat(refused).isEqualTo(1);
    assertThat(sizes).contains(0, 130);
    refused(as("mira").get("/v1/me/library/playlists/p.nothing/tracks"), 404, "40400");
  }

  @Test
  void heavyRotationHoldsThingsOfSeveralKinds() {
    assertThat(
            demo.get("/v1/me/history/heavy-rotation").json().path("data").findValuesAsText("type"))
        .contains("albums", "library-playlists");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/me/library/songs?limit=101, 400, 40005",
    "/v1/me/library/songs?limit=0, 400, 40005",
    "/v1/me/library/songs?offset=-1, 400, 40005",
    "/v1/me/library/songs?include=everything, 400, 40005",
    "/v1/me/recent/played/tracks?limit=31, 400, 40005",
    "/v1/catalog/us/songs, 400, 40007",
    "/v1/catalog/us/songs/1, 404, 40400",
    "/v1/catalog/us/artists/abc, 404, 40400",
    "/v1/catalog/usa/songs/1, 404, 40400",
    "/v1/nothing, 404, 40400"
  })
  void wrongQuestionsAreAnsweredInApplesForm(String address, int status, String code) {
    refused(demo.get(address), status, code);
  }

  @Test
  void wantsADeveloperAndForWhatIsSomebodysAlsoThem() {
    var mine = "/v1/me/library/songs";
    refused(new Conversation(apple).get(mine), 401, "40100");
    refused(demo.bearing("nonsense").get(mine), 401, "40100");
    refused(demo.bearing(new Developer().token(NOW, NOW.plusSeconds(60))).get(mine), 401, "40100");
    refused(anybody.get(mine), 403, "40300");
    refused(anybody.with("music-user-token", "Amother").get(mine), 403, "40300");

    apple.authority().revoke(Optional.of("demo"));
    refused(demo.get(mine), 403, "40300");
    assertThat(apple.tooFast(Duration.ofSeconds(2)).headers()).containsEntry("Retry-After", "2");
  }

  @Test
  void whatIsPartialOrDeletedShows() {
    var page = demo.spoilt(Fault.PARTIAL).get("/v1/me/library/songs?limit=30").json();
    assertThat(page.path("data")).hasSize(20);
    assertThat(page.at("/meta/total").asInt()).isEqualTo(180);

    var gone = demo.spoilt(Fault.DELETED);
    var song = demo.get("/v1/me/recent/played/tracks").json().at("/data/0/href").asText();
    refused(gone.get(song), 404, "40400");
    assertThat(gone.get("/v1/me/library/songs?include=catalog&limit=100").json().path("data"))
        .filteredOn(it -> it.at("/relationships/catalog/data").isEmpty())
        .hasSizeGreaterThan(20);
  }

  @Test
  void theSameAccountHasTheSameEveryTime() {
    var again = new AppleMusic(Music.of(2026), () -> NOW, 9, Optional.empty());
    var token = again.authority().given(App.usual("apple"), "demo", Set.of(), false).access();
    var other =
        new Conversation(again)
            .bearing(DEVELOPER.token(NOW, NOW.plusSeconds(60)))
            .with("music-user-token", token);

    for (var address :
        List.of("/v1/me/library/songs?include=catalog", "/v1/me/library/playlists")) {
      assertThat(other.get(address).text()).isEqualTo(demo.get(address).text());
    }
  }

  private static void refused(Conversation.Told told, int status, String code) {
    assertThat(told.status()).isEqualTo(status);
    assertThat(told.json().at("/errors/0/status").asText()).isEqualTo(Integer.toString(status));
    assertThat(told.json().at("/errors/0/code").asText()).isEqualTo(code);
    assertThat(told.json().at("/errors/0/detail").asText()).isNotEmpty();
  }
}
