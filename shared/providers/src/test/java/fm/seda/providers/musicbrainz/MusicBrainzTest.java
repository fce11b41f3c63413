package fm.seda.providers.musicbrainz;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.calls.Pace;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.PretendApi;
import fm.seda.providers.Quoted;
import fm.seda.providers.Services;
import fm.seda.providers.Told;
import fm.seda.providers.cache.CacheInMemory;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.musicbrainz.Enrichment.By;
import fm.seda.providers.service.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MusicBrainzTest {

  private static final Visitor VISITOR = new Visitor("seda", "1.0", "admin@example.org");
  private static final String ISRC = "GBAYE0601498";

  private final List<Duration> waited = new ArrayList<>();
  private PretendApi api;
  private Service service;
  private MusicBrainz musicBrainz;

  @BeforeEach
  void start() {
    api = new PretendApi();
    service = service((calls, most) -> waited.add(most));
    musicBrainz = new MusicBrainz(cached(service));
  }

  @AfterEach
  void stop() {
    service.close();
    api.close();
  }

  private Service service(Pace pace) {
    return MusicBrainz.service(
        api.address(),
        VISITOR,
        Services.PATIENT,
        pace,
        Services.breaker(),
        Services.JSON,
        new SplittableRandom(1),
        InstantSource.system());
  }

  private static CachedService cached(Service service) {
    return new CachedService(
        "musicbrainz",
        service::ask,
        new CacheInMemory(),
        Duration.ofDays(1),
        Services.JSON,
        InstantSource.fixed(Instant.EPOCH));
  }

  private static FoundTrack track(String name, String artist, @Nullable String isrc) {
    return track(name, artist, isrc, null);
  }

  private static FoundTrack track(
      String name, String artist, @Nullable String isrc, @Nullable Integer seconds) {
    return new FoundTrack(
        name,
        Map.of(),
        List.of(new FoundArtist(artist, Map.of(), List.of(), null, null)),
        isrc,
        null,
        null,
        seconds,
        null,
        null,
        null,
        Map.of());
  }

  private static String recording(String id, int score, String title, String artist) {
    return """
    {"id": "%s", "score": %d, "title": %s, "length": 215000, "first-release-date": "1998-04-20",
     "artist-credit": [{"name": %s, "artist": {"id": "artist-1", "name": %4$s}}],
     "genres": [{"name": "trip hop", "count": 3}, {"name": "Electronic", "count": 7},
       {"name": "downtempo", "count": 0}],
     "tags": [{"name": "sad", "count": 9}]}\
    """
        .formatted(id, score, Quoted.text(title), Quoted.text(artist));
  }

  private void knows(String isrc, String... recordings) {
    api.at(
        "/ws/2/isrc/" + isrc,
        "{\"isrc\": \"%s\", \"recordings\": [%s]}".formatted(isrc, String.join(",", recordings)));
  }

  private void finds(String... recordings) {
    api.at(
        "/ws/2/recording",
        "{\"count\": 1, \"recordings\": [%s]}".formatted(String.join(",", recordings)));
  }

  @Test
  void knowsATrackByItsIsrc() {
    knows(ISRC, recording("mbid-1", 100, "Teardrop", "Massive Attack"));

    assertThat(musicBrainz.enrich(track("Teardrop", "Massive Attack", ISRC)))
        .isEqualTo(
            new Told<>(
                Optional.of(
                    new Enrichment(
                        "mbid-1",
                        "Teardrop",
                        List.of("electronic", "trip hop"),
                        1998,
                        List.of("artist-1"),
                        By.ISRC)),
                false,
                List.of()));
    assertThat(api.asked())
        .singleElement()
        .satisfies(it ->
            assertThat(it.query())
                .isEqualTo(Map.of("fmt", "json", "inc", "artist-credits+genres+tags")));
  }

  @Test
  void takesTheRecordingOfTheSameNameWhereAnIsrcWasGivenTwice() {
    knows(ISRC, recording("wrong", 100, "Angel", "X"), recording("right", 100, "Teardrop", "X"));

    assertThat(found(track("Teardrop", "X", ISRC)).mbid()).isEqualTo("right");
  }

  private Enrichment found(FoundTrack track) {
    return musicBrainz.enrich(track).found().orElseThrow();
  }

  @Test
  void looksForNamesWhereItDoesNotKnowTheIsrc() {
    finds(recording("mbid-1", 100, "Teardrop", "Massive Attack"));
    api.at("/ws/2/recording/mbid-1", recording("mbid-1", 0, "Teardrop", "Massive Attack"));

    assertThat(found(track("Téardrop", "massive attack", ISRC)).by()).isEqualTo(By.NAMES);
    assertThat(api.asked())
        .extracting(PretendApi.Asked::path)
        .containsExactly("/ws/2/isrc/" + ISRC, "/ws/2/recording", "/ws/2/recording/mbid-1");
  }

  @Test
  void believesThatAGuestWasLeftOutOnlyWhereTheLengthIsTheSame() {
    var name = "Teardrop (feat. Elizabeth Fraser)";
    finds(recording("mbid-1", 100, "Teardrop", "Massive Attack"));
    api.at("/ws/2/recording/mbid-1", recording("mbid-1", 0, "Teardrop", "Massive Attack"));

    assertThat(found(track(name, "Massive Attack", null, 215)).mbid()).isEqualTo("mbid-1");
    assertThat(musicBrainz.enrich(track(name, "Massive Attack", null)).found()).isEmpty();
  }

  @Test
  void takesOnlyWhatIsSureAndLikeIt() {
    for (var other :
        List.of(
            recording("m", 89, "Teardrop", "Massive Attack"),
            recording("m", 100, "Teardrops", "Massive Attack"),
            recording("m", 100, "Teardrop", "Newton Faulkner"),
            recording("m", 100, "Teardrop (Live)", "Massive Attack"),
            "{\"id\": \"m\", \"title\": \"Teardrop\"}",
            "{}")) {
      finds(other);

      assertThat(
              new MusicBrainz(cached(service))
                  .enrich(track("Teardrop", "Massive Attack", null))
                  .found())
          .isEmpty();
    }
  }

  @Test
  void asksForNamesAsTheyAre() {
    musicBrainz.enrich(track("A \"B\" (C) AND d/e: f?", "AC/DC", null));

    assertThat(api.asked().getFirst().query().get("query"))
        .isEqualTo("recording:\"A \\\"B\\\" \\(C\\) AND d\\/e\\: f\\?\" AND artist:\"AC\\/DC\"");
  }

  @Test
  void takesTheArtistsGenresWhereNobodyVotedOnTheRecording() {
    knows(
        ISRC,
        recording("mbid-1", 100, "Teardrop", "Massive Attack")
            .replaceAll("(?s)\"genres\".*", "\"genres\": [], \"tags\": []}"));
    api.at(
        "/ws/2/artist/artist-1",
        "{\"id\": \"artist-1\", \"genres\": [], \"tags\": [{\"name\": \"Trip-Hop\", \"count\": 4}]}");

    assertThat(found(track("Teardrop", "Massive Attack", ISRC)).genres())
        .containsExactly("trip-hop");
  }

  @Test
  void saysWhoAsksAndWaitsForItsTurnEachTime() {
    finds();

    musicBrainz.enrich(track("Teardrop", "Massive Attack", ISRC));

    assertThat(api.asked())
        .hasSize(2)
        .allSatisfy(
            it -> assertThat(it.header("User-Agent")).isEqualTo("seda/1.0 (admin@example.org)"));
    assertThat(waited).hasSize(2);
  }

  @Test
  void asksNothingWhileItIsNotItsTurn() {
    var hurried = new MusicBrainz(cached(service((calls, most) -> false)));

    assertThatThrownBy(() -> hurried.enrich(track("Teardrop", "Massive Attack", null)))
        .isInstanceOf(NotNow.class);
    assertThat(api.asked()).isEmpty();
  }

  @Test
  void slowsDownWhenItIsTurnedAway() {
    api.next(status(503, "{\"error\": \"Your requests are exceeding the allowable rate limit.\"}"));
    knows(ISRC, recording("mbid-1", 100, "Teardrop", "Massive Attack"));
    var started = System.nanoTime();

    assertThat(found(track("Teardrop", "Massive Attack", ISRC)).mbid()).isEqualTo("mbid-1");

    assertThat(Duration.ofNanos(System.nanoTime() - started))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(service.usage().limited()).isOne();
  }

  @Test
  void asksOnceForWhatItWasTold() {
    knows(ISRC, recording("mbid-1", 100, "Teardrop", "Massive Attack"));

    found(track("Teardrop", "Massive Attack", ISRC));
    found(track("Teardrop", "Massive Attack", ISRC));

    assertThat(api.asked()).hasSize(1);
  }

  @Test
  void isAtMostOneCallInASecond() {
    assertThat(MusicBrainz.RATE.most()).isOne();
    assertThat(MusicBrainz.RATE.period()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void isNotAskedByNobody() {
    for (var nobody :
        List.<Runnable>of(
            () -> new Visitor("", "1.0", "admin@example.org"),
            () -> new Visitor("seda", " ", "admin@example.org"),
            () -> new Visitor("se da", "1.0", "admin@example.org"),
            () -> new Visitor("seda", "1.0", ""),
            () -> new Visitor("seda", "1.0", "somebody"),
            () -> new Visitor("seda", "1.0", "a@b)\r\nX-Header: 1"))) {
      assertThatThrownBy(nobody::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("MusicBrainz has to know");
    }
    assertThat(new Visitor("seda", "1.0", "https://example.org/contact").userAgent())
        .isEqualTo("seda/1.0 (https://example.org/contact)");
  }

  @Test
  void survivesAnswersOfAnyOtherForm() {
    api.next(ok("{\"recordings\": 7}"), ok("[]"));

    assertThat(musicBrainz.enrich(track("Teardrop", "X", ISRC)).found()).isEmpty();
  }
}
