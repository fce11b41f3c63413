package fm.seda.mocks.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Parameters;
import fm.seda.mocks.catalogue.Music;
import fm.seda.mocks.catalogue.Track;
import fm.seda.mocks.catalogue.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusicBrainzTest {

  private static final Music MUSIC = Music.of(2026);
  private static final String AGENT = "seda/0.1 ( https://seda.example/contact )";

  private final MusicBrainz musicBrainz =
      new MusicBrainz(MUSIC, () -> Instant.parse("2026-06-01T12:00:00Z"));
  private final Conversation nobody = new Conversation(musicBrainz);
  private final Conversation seda = nobody.with("user-agent", AGENT);

  private static Track track(Predicate<Track> which) {
    return MUSIC.catalogue().tracks().stream()
        .filter(Shapes::isKnown)
        .filter(Shapes::hasIsrc)
        .filter(which)
        .findFirst()
        .orElseThrow();
  }

  private JsonNode search(String query) {
    return seda.get("/ws/2/recording?fmt=json&query=" + Parameters.encoded(query)).json();
  }

  @Test
  void findsARecordingByItsIsrc() {
    var track = track(it -> true);
    var told = seda.get("/ws/2/isrc/" + track.isrc() + "?fmt=json").json();

    assertThat(told.path("isrc").asText()).isEqualTo(track.isrc());
    var recording = told.at("/recordings/0");
    assertThat(recording.path("length").asInt()).isEqualTo(track.milliseconds());
    assertThat(recording.has("artist-credit")).isFalse();
    assertThat(search("isrc:" + track.isrc()).at("/recordings/0/id"))
        .isEqualTo(recording.path("id"));
    assertThat(search("isrc:" + track.isrc()).path("count").asInt()).isEqualTo(1);
  }

  @Test
  void includesWhatIsAskedFor() {
    var track = track(it -> it.guests().size() == 1);
    var id = search("isrc:" + track.isrc()).at("/recordings/0/id").asText();
    var recording =
        seda.get("/ws/2/recording/" + id + "?inc=artists+isrcs+releases+genres+tags&fmt=json")
            .json();

    assertThat(recording.at("/artist-credit/0/joinphrase").asText()).isEqualTo(" feat. ");
    assertThat(recording.at("/artist-credit/1/joinphrase").asText()).isEmpty();
    assertThat(recording.path("title").asText()).doesNotContain("feat.");
    assertThat(recording.at("/isrcs/0").asText()).isEqualTo(track.isrc());
    assertThat(recording.at("/releases/0/date").asText())
        .isEqualTo(track.album().released().toString());
    assertThat(recording.path("genres").findValuesAsText("name"))
        .isEqualTo(track.artist().genres());
    assertThat(recording.path("tags")).hasSizeGreaterThan(recording.path("genres").size());
    assertThat(seda.get("/ws/2/recording/" + id + "?fmt=json").json().has("isrcs")).isFalse();
    var encoded = seda.get("/ws/2/recording/" + id + "?inc=isrcs%2Btags&fmt=json").json();
    assertThat(encoded.has("isrcs")).isTrue();
  }

  @Test
  void findsRecordingsByWords() {
    var track = track(it -> it.title().split(" ").length > 2);
    var query =
        "recording:\"%s\" AND artist:\"%s\"".formatted(track.title(), track.artist().name());
    var found = search(query).at("/recordings/0");

    assertThat(found.path("score").asInt()).isEqualTo(100);
    assertThat(found.at("/isrcs/0").asText()).isEqualTo(track.isrc());
    var words = track.title() + " " + track.artist().name();
    assertThat(search(words).path("count").asInt()).isPositive();
    assertThat(
            search("recording:(" + track.title() + ") artist:nobodyatall")
                .at("/recordings/0/score")
                .asInt())
        .isBetween(50, 99);
    assertThat(
            search("recording:\"" + track.title() + "\" AND artist:nobodyatall")
                .path("count")
                .asInt())
        .isZero();
  }

  @Test
  void aQueryMayHoldAnything() {
    for (var query : List.of("\"", "((", "recording:", "a\\:b \\\"", "🎧", ":::", "AND")) {
      var told = seda.get("/ws/2/recording?fmt=json&query=" + Parameters.encoded(query));
      assertThat(told.status()).as(query).isIn(200, 400);
    }
  }

  @Test
  void pagesAreWalkedByOffset() {
    var ids = new ArrayList<String>();
    var count = search("the").path("count").asInt();
    for (int offset = 0; offset < count; offset += 100) {
      var page = seda.get("/ws/2/recording/?query=the&limit=100&fmt=json&offset=" + offset).json();
      assertThat(page.path("offset").asInt()).isEqualTo(offset);
      page.path("recordings").forEach(it -> ids.add(it.path("id").asText()));
    }
    assertThat(ids).hasSize(count).doesNotHaveDuplicates();
    assertThat(count).isGreaterThan(100);
  }

  @Test
  void aLiveRecordingIsToldApart() {
    var live = track(it -> it.version() == Version.LIVE);

    assertThat(search("isrc:" + live.isrc()).at("/recordings/0/disambiguation").asText())
        .isEqualTo("live");
  }

  @Test
  void notEverythingIsKnown() {
    var unknown =
        MUSIC.catalogue().tracks().stream()
            .filter(it -> !Shapes.isKnown(it))
            .findFirst()
            .orElseThrow();

    refused(seda.get("/ws/2/isrc/" + unknown.isrc() + "?fmt=json"), 404, "Not Found");
    assertThat(search("isrc:" + unknown.isrc()).path("count").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Java-http-client/25", "curl/8.5.0", "seda", "seda/0.1", "seda/0.1 ( )"})
  void wantsToKnowWhoAsks(String agent) {
    var who = agent.isEmpty() ? nobody : nobody.with("user-agent", agent);

    refused(who.get("/ws/2/isrc/ZZMCK2500001?fmt=json"), 403, "User-Agent");
  }

  @ParameterizedTest
  @CsvSource({
    "/ws/2/isrc/nonsense?fmt=json, 400, Invalid isrc.",
    "/ws/2/isrc/ZZMCK9999999?fmt=json, 404, Not Found",
    "/ws/2/recording/nonsense?fmt=json, 400, Invalid mbid.",
    "/ws/2/recording/00000000-0000-0000-0000-000000000000?fmt=json, 404, Not Found",
    "/ws/2/recording/00000000-0000-0000-0000-000000000000?fmt=json&inc=all, 400, not a valid inc",
    "/ws/2/recording?fmt=json, 400, Missing query",
    "/ws/2/recording?fmt=json&query=a&limit=101, 400, Invalid limit",
    "/ws/2/recording?query=a, 406, fmt=json",
    "/ws/2/nothing?fmt=json, 404, Not Found"
  })
  void wrongQuestionsAreAnsweredInItsForm(String address, int status, String words) {
    refused(seda.get(address), status, words);
  }

  @Test
  void whoeverHurriesIsToldWhenToComeBack() {
    var told = musicBrainz.tooFast(Duration.ofMillis(400));

    assertThat(told.status()).isEqualTo(503);
    assertThat(told.headers()).containsEntry("Retry-After", "1");
    assertThat(musicBrainz.limit().orElseThrow().calls()).isEqualTo(1);
  }

  @Test
  void whatIsPartialOrDeletedShows() {
    var page = seda.spoilt(Fault.PARTIAL).get("/ws/2/recording?query=the&limit=30&fmt=json").json();
    assertThat(page.path("recordings")).hasSize(20);

    var isrc = track(it -> true).isrc();
    refused(seda.spoilt(Fault.DELETED).get("/ws/2/isrc/" + isrc + "?fmt=json"), 404, "Not Found");
  }

  @Test
  void answersTheSameEveryTime() {
    var again =
        new Conversation(new MusicBrainz(Music.of(2026), () -> Instant.EPOCH))
            .with("user-agent", AGENT);
    var address = "/ws/2/recording?query=the&fmt=json";

    assertThat(again.get(address).json().path("recordings"))
        .isEqualTo(seda.get(address).json().path("recordings"));
  }

  private static void refused(Conversation.Told told, int status, String words) {
    assertThat(told.status()).isEqualTo(status);
    assertThat(told.json().path("error").asText()).contains(words);
    assertThat(told.json().path("help").asText()).isNotEmpty();
  }
}
