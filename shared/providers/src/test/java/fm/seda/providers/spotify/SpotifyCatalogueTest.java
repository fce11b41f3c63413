package fm.seda.providers.spotify;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Catalogue;
import fm.seda.providers.CatalogueContract;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.Quoted;
import fm.seda.providers.Refused;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpotifyCatalogueTest extends CatalogueContract {

  private static final String ID = "4uLU6hMCjMI75M1A2tKUQC";
  private static final String FEATURES = "/v1/audio-features";

  @Override
  protected Dialect dialect() {
    return Dialect.PLAIN;
  }

  @Override
  protected Function<Question, Optional<Part>> asking(Service asked) {
    return new SignedService(asked, new ManagedToken(() -> new Secret("the-apps")))::ask;
  }

  @Override
  protected Catalogue catalogue(CachedService cached) {
    return new SpotifyCatalogue(cached, () -> now);
  }

  @Override
  protected String id() {
    return ID;
  }

  @Override
  protected String trackPath() {
    return "/v1/tracks/" + ID;
  }

  @Override
  protected String playlistPath() {
    return "/v1/playlists/" + ID;
  }

  @Override
  protected String playlistTracksPath() {
    return "/v1/playlists/" + ID + "/tracks";
  }

  @Override
  protected String searchPath() {
    return "/v1/search";
  }

  @Override
  protected String track(String name) {
    return track(name, ID, 50);
  }

  private static String track(String name, String id, int popularity) {
    return """
    {"id": "%s", "name": %s, "type": "track", "duration_ms": 200000, "popularity": %d,
     "artists": [{"id": "art1", "name": "Somebody"}], "external_ids": {"isrc": "GBAYE0601498"},
     "album": {"name": "An Album", "release_date": "2001-03-07", "images": []}}\
    """
        .formatted(id, Quoted.text(name), popularity);
  }

  @Override
  protected String playlist(String name, int total) {
    return """
    {"id": "%s", "name": %s, "public": true, "owner": {"display_name": "Ann"}, "images": [],
     "tracks": {"total": %d, "items": [%s]}}\
    """
        .formatted(ID, Quoted.text(name), total, entries("track", 0, Math.min(total, 100)));
  }

  @Override
  protected String playlistTracks(Asked asked, int total) {
    var from = asked.number("offset", 0);
    var to = Math.min(total, from + asked.number("limit", 20));
    return "{\"items\": [%s], \"total\": %d}".formatted(entries("track", from, to), total);
  }

  private static String entries(String name, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "{\"%s\": %s}".formatted(name, track("Track " + i, "id" + i, 1)))
        .collect(Collectors.joining(","));
  }

  @Override
  protected String searchResult(List<String> names) {
    return "{\"tracks\": {\"items\": [%s], \"total\": 2}}"
        .formatted(names.stream().map(this::track).collect(Collectors.joining(",")));
  }

  @Override
  protected void knowsIsrc(@Nullable String name) {
    api.at(
        searchPath(),
        asked -> {
          assertThat(asked.query()).containsEntry("q", "isrc:" + ISRC);
          return ok(searchResult(name == null ? List.of() : List.of(name)));
        });
  }

  @BeforeEach
  void hearsNothing() {
    api.at(FEATURES, "{\"audio_features\": [null]}");
  }

  private Told told() {
    var told = catalogue.track(ID, null);
    return new Told(told.found().map(FoundTrack::features).orElse(Map.of()), told.shortcomings());
  }

  private record Told(Map<String, Double> features, List<String> shortcomings) {}

  @Test
  void asksInTheNameOfTheAppAndOfAMarket() {
    catalogue.track(ID, "DE");

    assertThat(api.asked().getFirst().header("Authorization")).isEqualTo("Bearer the-apps");
    assertThat(api.asked().getFirst().query()).isEqualTo(Map.of("market", "DE"));
  }

  @Test
  void saysHowATrackSounds() {
    api.at(
        FEATURES,
        """
        {"audio_features": [{"id": "%s", "energy": 0.8, "valence": 0.2, "tempo": 127.5,
          "loudness": -7.1, "danceability": 0.6, "key": 4, "mode": 1, "liveness": null}]}\
        """
            .formatted(ID));

    assertThat(told())
        .isEqualTo(
            new Told(
                Map.of(
                    "energy", 0.8,
                    "valence", 0.2,
                    "tempo", 127.5,
                    "loudness", -7.1,
                    "danceability", 0.6),
                List.of()));
  }

  @Test
  void asksForADayNoMoreHowTracksSoundIfItMayNotKnow() {
    api.at(FEATURES, _ -> status(403, "{\"error\": {\"status\": 403, \"message\": \"\"}}"));
    var notGranted = new Told(Map.of(), List.of("audio features are not available to this app"));

    assertThat(told()).isEqualTo(notGranted);
    assertThat(told()).isEqualTo(notGranted);
    assertThat(featuresAsked()).isOne();

    now = now.plus(Duration.ofDays(1)).plusSeconds(1);
    assertThat(told()).isEqualTo(notGranted);
    assertThat(featuresAsked()).isEqualTo(2);
  }

  @Test
  void aTokenThatIsNotAcceptedSaysNothingOfWhatTheAppMayKnow() {
    api.next(ok(track("A Track")), status(401, ""));
    assertThatThrownBy(this::told).isInstanceOf(Refused.class);

    assertThat(told().shortcomings()).isEmpty();
  }

  private long featuresAsked() {
    return api.asked().stream().filter(it -> it.path().equals(FEATURES)).count();
  }

  @Test
  void tellsOfATrackWithoutItsSoundWhileThatFails() {
    api.at(FEATURES, _ -> status(500, ""));

    assertThat(told())
        .isEqualTo(new Told(Map.of(), List.of("audio features are not available at present")));
  }

  @Test
  void takesTheRecordingMostListenTo() {
    api.at(
        searchPath(),
        "{\"tracks\": {\"items\": [%s, %s, %s]}}"
            .formatted(
                track("Rare", "a", 3),
                track("Usual", "b", 70),
                track("Other", "c", 99).replace("GBAYE0601498", "GBAYE0601499")));

    assertThat(catalogue.byIsrc(ISRC).found().map(Found::name)).contains("Usual");
  }

  @Test
  void listsAnAlbumWhoseTracksDoNotSayWhichTheyAreOn() {
    api.at(
        "/v1/albums/" + ID,
        """
        {"id": "%s", "name": "Discovery", "release_date": "2001",
         "images": [{"url": "https://i.example.org/c.jpg"}],
         "tracks": {"total": 3, "items": [%s, null], "next": "x"}}\
        """
            .formatted(ID, simple("a")));
    api.at(
        "/v1/albums/" + ID + "/tracks",
        asked -> {
          assertThat(asked.query()).containsEntry("offset", "2");
          return ok("{\"items\": [%s]}".formatted(simple("b")));
        });

    var told = catalogue.album(ID, null);

    assertThat(told.found().orElseThrow().itself()).isEmpty();
    assertThat(told.found().orElseThrow().tracks())
        .hasSize(2)
        .allSatisfy(it -> {
          assertThat(it.album()).isEqualTo("Discovery");
          assertThat(it.year()).isEqualTo(2001);
          assertThat(it.imageUrl()).isEqualTo("https://i.example.org/c.jpg");
        });
    assertThat(told.shortcomings()).contains("2 of the 3 tracks are listed");
  }

  private static String simple(String id) {
    return "{\"id\": \"%s\", \"name\": \"Track %1$s\", \"artists\": [{\"id\": \"x\", \"name\": \"X\"}]}"
        .formatted(id);
  }

  @Test
  void listsAPlaylistInItsNewForm() {
    api.at(
        playlistPath(),
        "{\"id\": \"%s\", \"name\": \"New\", \"items\": {\"total\": 60, \"items\": [%s]}}"
            .formatted(ID, entries("item", 0, 50)));
    api.at(
        playlistPath() + "/items",
        asked -> ok("{\"items\": [%s]}".formatted(entries("item", asked.number("offset", 0), 60))));

    assertThat(catalogue.playlist(ID, null).found().orElseThrow().tracks()).hasSize(60);
  }

  @Test
  void saysWhereItIsNotShownWhatIsOnAPlaylist() {
    api.at(playlistPath(), "{\"id\": \"%s\", \"name\": \"Somebody's\"}".formatted(ID));

    assertThat(catalogue.playlist(ID, null).shortcomings())
        .containsExactly("Spotify does not show this app what is on the playlist");
  }

  @Test
  void listsWhatAnArtistIsKnownFor() {
    api.at(
        "/v1/artists/" + ID, "{\"id\": \"%s\", \"name\": \"Björk\", \"genres\": []}".formatted(ID));
    api.at(
        "/v1/artists/" + ID + "/top-tracks",
        asked -> {
          assertThat(asked.query()).containsEntry("market", "IS");
          return ok("{\"tracks\": [%s]}".formatted(track("Jóga", "j", 60)));
        });

    var told = catalogue.artist(ID, "IS");

    assertThat(told.found().orElseThrow().itself().map(Found::name)).contains("Björk");
    assertThat(told.found().orElseThrow().tracks()).extracting(Found::name).containsExactly("Jóga");
    assertThat(told.shortcomings()).isEmpty();
  }

  @Test
  void looksForTracksOfAnArtistWhereItMayNotSeeTheTop() {
    api.at("/v1/artists/" + ID, "{\"id\": \"%s\", \"name\": \"Björk\"}".formatted(ID));
    api.at("/v1/artists/" + ID + "/top-tracks", _ -> status(403, ""));
    api.at(
        searchPath(),
        asked -> {
          assertThat(asked.query()).containsEntry("q", "artist:\"Björk\"");
          var theirs = track("Jóga", "j", 60).replace("art1", ID);
          return ok(
              "{\"tracks\": {\"items\": [%s, %s]}}".formatted(track("Not theirs", "n", 1), theirs));
        });

    var told = catalogue.artist(ID, null);

    assertThat(told.found().orElseThrow().tracks()).extracting(Found::name).containsExactly("Jóga");
    assertThat(told.shortcomings()).singleElement().asString().contains("top tracks");
  }

  @Test
  void aTokenThatIsNotAcceptedIsARefusalThatSaysSo() {
    api.next(status(401, "{\"error\": {\"status\": 401, \"message\": \"Invalid access token\"}}"));

    assertThatThrownBy(() -> catalogue.track(ID, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("check the credentials")
        .hasMessageNotContaining("the-apps");
  }
}
