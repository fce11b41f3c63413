package fm.seda.catalogapi.providers;

import static fm.seda.catalogapi.providers.Documents.deezerTrack;
import static fm.seda.catalogapi.providers.Documents.id;
import static fm.seda.catalogapi.providers.Documents.spotifyFound;
import static fm.seda.catalogapi.providers.Documents.spotifyPlaylist;
import static fm.seda.catalogapi.providers.Documents.spotifyTrack;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.catalogapi.CatalogFunction;
import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.testkit.redis.RedisServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersControllerIT {

  private static final String IMPORT = "/v1/providers/spotify/import";
  private static final String SEARCH = "/v1/providers/spotify/search";

  private static final RedisServer REDIS = RedisServer.start(0);

  private final PretendProviders providers = new PretendProviders();
  private CatalogFunction catalogue = start(Map.of());

  @AfterEach
  void close() {
    catalogue.close();
    providers.close();
  }

  @AfterAll
  static void stop() {
    REDIS.close();
  }

  /** Redis remembers what providers did in the tests before, so each has a cell of its own. */
  private CatalogFunction start(Map<String, Object> more) {
    var settings = new HashMap<>(providers.settings());
    settings.put("seda.redis.url", REDIS.uri().toString());
    settings.put("seda.cell", "c" + System.nanoTime());
    settings.putAll(more);
    return new CatalogFunction(settings);
  }

  private void restart(Map<String, Object> more) {
    catalogue.close();
    catalogue = start(more);
  }

  @Test
  void importsATrackIntoTheCatalogue() {
    providers.at(track(1), spotifyTrack(1, "Ferry at Dawn", Documents.ISRC));

    var answer = bring("url", "https://open.spotify.com/track/" + id(1), "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json())
        .containsEntry("provider", "spotify")
        .containsEntry("kind", "track")
        .containsEntry("name", "Ferry at Dawn")
        .containsEntry("market", "US")
        .containsEntry("stale", false)
        .containsEntry("shortcomings", List.of("audio features are not available to this app"));
    assertThat(tracks(answer))
        .singleElement()
        .satisfies(track ->
            assertThat(track)
                .containsEntry("track_id", catalogue.value(idOf("track")))
                .containsEntry("artists", List.of("Lantern Causeway"))
                .containsEntry("isrc", Documents.ISRC)
                .containsEntry("duration_seconds", 254)
                .containsEntry("external_ids", Map.of("spotify", id(1))));
    assertThat((List<?>) answer.get("persisted")).hasSize(2);
    assertThat(embedding(answer)).containsEntry("status", "queued");
    assertThat((List<?>) embedding(answer).get("items")).hasSize(2);
    assertThat(catalogue.toEmbed()).containsExactly(2);
  }

  @Test
  void importedAgainItIsTheSameTrack() {
    providers.at(track(1), spotifyTrack(1, "Ferry at Dawn", Documents.ISRC));

    var first = bring("id", id(1), "");
    var again = bring("id", id(1), "");

    assertThat(tracks(again).getFirst().get("track_id"))
        .isEqualTo(tracks(first).getFirst().get("track_id"));
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("2");
  }

  @Test
  void anotherProvidersTrackIsTheSameByItsIsrc() {
    providers.at(track(1), spotifyTrack(1, "Ferry at Dawn", Documents.ISRC));
    providers.at("/deezer/track/5", deezerTrack(5, "Ferry at Dawn"));
    bring("id", id(1), "");

    var answer =
        catalogue.post(
            "/v1/providers/deezer/import", "{\"source\":{\"type\":\"id\",\"value\":\"5\"}}");

    assertThat(tracks(answer).getFirst()).containsEntry("track_id", catalogue.value(idOf("track")));
    assertThat(
            catalogue.value(
                "select external_ids ->> 'deezer' || ' ' || (attributes ->> 'releaseYear')"
                    + " from items where kind = 'track'"))
        .isEqualTo("5 2026");
  }

  @Test
  void whatIsNotToBePersistedIsOnlyShown() {
    providers.at(track(1), spotifyTrack(1, "Ferry at Dawn", Documents.ISRC));

    var answer = bring("uri", "spotify:track:" + id(1), ",\"persist\":false");

    assertThat(tracks(answer)).hasSize(1);
    assertThat(tracks(answer).getFirst().get("track_id")).isNull();
    assertThat(answer.json())
        .containsEntry("embedding", null)
        .containsEntry("persisted", List.of());
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("0");
    assertThat(catalogue.toEmbed()).isEmpty();
  }

  @Test
  void importsAPlaylistWithItsTracksAndTheirArtist() {
    providers.at("/spotify/v1/playlists/" + id(1), spotifyPlaylist(300));

    var answer =
        catalogue.post(
            IMPORT,
            "{\"source\":{\"type\":\"id\",\"value\":\"%s\",\"kind\":\"playlist\"}}"
                .formatted(id(1)));

    assertThat(answer.json()).containsEntry("total", 300).containsEntry("name", "Ferries");
    assertThat(tracks(answer)).hasSize(300);
    assertThat(
            catalogue.value(
                "select string_agg(kind || ' ' || n, ', ' order by kind) from"
                    + " (select kind, count(*) n from items group by kind) k"))
        .isEqualTo("artist 1, playlist 1, track 300");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    var answer = bring("id", id(404), "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("track " + id(404));
  }

  @Test
  void findsTracksInTheMarketThatIsMeant() {
    providers.at("/spotify/v1/search", spotifyFound(spotifyTrack(1, "Ferry", Documents.ISRC)));

    var usual = catalogue.post(SEARCH, "{\"query\":\"ferry ☕\"}");
    var german = catalogue.post(SEARCH, "{\"query\":\"ferry\",\"limit\":3,\"market\":\"DE\"}");

    assertThat(tracks(usual))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("name", "Ferry"));
    assertThat(german.json()).containsEntry("market", "DE");
    assertThat(targets()).anyMatch(it -> it.contains("market=US") && it.contains("limit=10"));
    assertThat(targets()).anyMatch(it -> it.contains("market=DE") && it.contains("limit=3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"query\":\"a\",\"limit\":11} | limit",
        "{\"query\":\"a\",\"limit\":0} | limit",
        "{\"query\":\"a\",\"limit\":\"3\"} | limit",
        "{\"query\":\" \"} | query",
        "{} | query",
        "{\"query\":\"a\",\"market\":\"usa\"} | market"
      })
  void namesWhatIsWrongWithASearch(String body, String parameter) {
    for (var provider : List.of("spotify", "deezer")) {
      var answer = catalogue.post("/v1/providers/" + provider + "/search", body);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json()).containsEntry("parameter", parameter);
    }
    assertThat(providers.questions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | source",
        "{\"source\":{\"type\":\"id\"}} | source.value",
        "{\"source\":{\"type\":\"id\",\"value\":\"x\"}} | source.value",
        "{\"source\":{\"type\":\"is\",\"value\":\"x\"}} | source.type",
        "{\"source\":{\"type\":\"id\",\"value\":\"x\"},\"persist\":\"yes\"} | persist"
      })
  void namesWhatIsWrongWithAnImport(String body, String parameter) {
    var answer = catalogue.post(IMPORT, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json()).containsEntry("parameter", parameter);
  }

  @Test
  void whatWasKnownServesWhileTheProviderIsDownAndSaysSo() {
    restart(Map.of("seda.catalogue.good", "1ms"));
    providers.at(track(1), spotifyTrack(1, "Ferry at Dawn", Documents.ISRC));
    bring("id", id(1), "");
    providers.breaks(503);

    var known = bring("id", id(1), "");
    var unknown = bring("id", id(2), "");

    assertThat(known.status()).isEqualTo(200);
    assertThat(known.json()).containsEntry("stale", true);
    assertThat(tracks(known)).hasSize(1);
    assertThat(unknown.status()).isEqualTo(503);
    assertThat(unknown.header("Retry-After")).isNotNull();
    assertThat(unknown.body()).contains("catalogue of Spotify");
  }

  @Test
  void whatIsKnownIsNotAskedForAgain() {
    providers.at("/deezer/search", "{\"data\":[" + deezerTrack(5, "Ferry") + "]}");
    var search = "{\"query\":\"ferry\"}";

    catalogue.post("/v1/providers/deezer/search", search);
    catalogue.post("/v1/providers/deezer/search", search);

    assertThat(providers.questions()).hasSize(1);
    assertThat(provider(status(), "deezer").get("cache"))
        .isEqualTo(Map.of("entries", 1, "hits", 1, "misses", 1, "stale", 0));
    assertThat(provider(status(), "deezer").get("usage"))
        .isEqualTo(Map.of("calls", 1, "failures", 0, "limited", 0));
  }

  @Test
  void saysWhichSettingIsMissing() {
    restart(
        Map.of(
            "seda.catalogue.spotify.client-secret", "",
            "seda.catalogue.musicbrainz.contact", ""));
    providers.at("/deezer/search", "{\"data\":[]}");

    var search = catalogue.post(SEARCH, "{\"query\":\"ferry\"}");

    assertThat(search.status()).isEqualTo(409);
    assertThat(search.body()).contains("seda.catalogue.spotify.client-secret");
    assertThat(catalogue.post("/v1/providers/deezer/search", "{\"query\":\"x\"}").status())
        .isEqualTo(200);
    assertThat(provider(status(), "spotify"))
        .containsEntry("configured", false)
        .containsEntry("availability", "not_configured")
        .containsEntry("missing", "seda.catalogue.spotify.client-secret");
    assertThat(provider(status(), "musicbrainz"))
        .containsEntry("missing", "seda.catalogue.musicbrainz.contact");
  }

  @Test
  void aTokenThatSomebodyElseRenewsWillDo() {
    restart(
        Map.of(
            "seda.catalogue.spotify.client-id", "",
            "seda.catalogue.spotify.bearer-token", "theirs"));
    providers.at(track(1), spotifyTrack(1, "Ferry at Dawn", Documents.ISRC));

    assertThat(bring("id", id(1), "").status()).isEqualTo(200);
    assertThat(targets()).noneMatch(it -> it.contains("/api/token"));
  }

  @Test
  void aRefusedAppIsToldWhatToCheck() {
    providers.breaks(401);

    var answer = bring("id", id(1), "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("check the credentials").doesNotContain("an-apps-secret");
  }

  @Test
  void saysWhoIsLeftAlone() {
    assertThat(provider(status(), "deezer")).containsEntry("availability", "available");
    providers.breaks(503);
    for (int n = 0; n < 6; n++) {
      catalogue.post("/v1/providers/deezer/search", "{\"query\":\"ferry %d\"}".formatted(n));
    }

    assertThat(provider(status(), "deezer"))
        .containsEntry("availability", "left_alone")
        .doesNotContainEntry("left_alone_until", null);
    assertThat(status().body()).doesNotContain("an-apps-secret");
  }

  @Test
  void thereIsNoCatalogueOfOthers() {
    assertThat(catalogue.post("/v1/providers/napster/search", "{\"query\":\"x\"}").status())
        .isEqualTo(404);
    assertThat(catalogue.post("/v1/providers/musicbrainz/search", "{\"query\":\"x\"}").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spotify/import", "spotify/search", "musicbrainz/enrich"})
  void areForBackendsOnly(String path) {
    var call = Call.post("/v1/providers/" + path, "{}");

    assertThat(catalogue.send(call).status()).isEqualTo(401);
    assertThat(catalogue.send(call.key(CatalogFunction.OTHER_KEY)).status()).isEqualTo(403);
    assertThat(catalogue.send(Call.get("/v1/providers/status")).status()).isEqualTo(401);
  }

  private static String track(int number) {
    return "/spotify/v1/tracks/" + id(number);
  }

  private Answer bring(String type, String value, String more) {
    return catalogue.post(
        IMPORT, "{\"source\":{\"type\":\"%s\",\"value\":\"%s\"}%s}".formatted(type, value, more));
  }

  private static String idOf(String kind) {
    return "select id from items where kind = '" + kind + "'";
  }

  private Answer status() {
    return catalogue.get("/v1/providers/status");
  }

  private List<String> targets() {
    return providers.questions().stream().map(PretendProviders.Question::target).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> provider(Answer status, String name) {
    return ((List<Map<String, Object>>) status.json().get("providers"))
        .stream().filter(it -> name.equals(it.get("provider"))).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> tracks(Answer answer) {
    return (List<Map<String, Object>>) answer.json().get("tracks");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> embedding(Answer answer) {
    return (Map<String, Object>) answer.json().get("embedding");
  }
}
