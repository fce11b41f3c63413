package fm.seda.catalogapi.providers;

import static fm.seda.catalogapi.providers.Documents.ISRC;
import static fm.seda.catalogapi.providers.Documents.MBID;
import static fm.seda.catalogapi.providers.Documents.recording;
import static fm.seda.catalogapi.providers.World.tracks;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrichingIT {

  private static final String ENRICH = "/v1/providers/musicbrainz/enrich";
  private static final String BY_ISRC = "/musicbrainz/ws/2/isrc/" + ISRC;

  private final World world = new World();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void fillsInWhatATrackLacksAndNothingElse() {
    world.providers.at(BY_ISRC, recording("Ferry at Dawn"));
    var bare = add("Ferry at Dawn", ISRC, "");

    var answer = enrich("{\"track_ids\":[\"%s\"]}".formatted(bare));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(first(answer))
        .containsEntry("track_id", bare)
        .containsEntry("outcome", "enriched")
        .containsEntry("mbid", MBID)
        .containsEntry("recognised_by", "isrc")
        .containsEntry("release_year", 2025);
    assertThat(about(bare)).isEqualTo(MBID + " {\"deep house\",house} 2025");
    assertThat(world.providers.questions().getLast().userAgent())
        .isEqualTo("seda/0.1.0 (tests@seda.example)");
    // the text that stands for it has changed with its genres
    assertThat(world.catalogue.toEmbed()).containsExactly(1, 1);
  }

  @Test
  void whatATrackHasStays() {
    world.providers.at(BY_ISRC, recording("Ferry at Dawn"));
    var whole = add("Ferry at Dawn", ISRC, ",\"genres\":[\"jazz\"],\"release_year\":1999");

    var first = enrich("{\"isrc\":\"gb-aye-26-00017\"}");
    var again = enrich("{\"isrc\":\"" + ISRC + "\"}");

    assertThat(first(first)).containsEntry("outcome", "enriched");
    assertThat(first(again)).containsEntry("outcome", "unchanged");
    assertThat(about(whole)).isEqualTo(MBID + " {jazz} 1999");
    assertThat(world.providers.questions()).hasSize(1);
  }

  @Test
  void whoHadAnIdFirstIsStillTheOneItMeans() {
    world.providers.at(BY_ISRC, recording("Ferry at Dawn"));
    var first = add("Ferry at Dawn", ISRC, "");
    var second = add("Ferry at Dawn", ISRC, "");

    enrich("{\"track_ids\":[\"%s\"]}".formatted(first));
    enrich("{\"track_ids\":[\"%s\"]}".formatted(second));

    assertThat(
            world.catalogue.value(
                "select item_id from item_identities where system = 'musicbrainz'"))
        .isEqualTo(first);
    assertThat(about(second)).startsWith(MBID);
  }

  @Test
  void findsTheTrackByItsNames() {
    world.providers.at(BY_ISRC, recording("Ferry at Dawn"));
    var track = add("Ferry at Dawn", ISRC, "");

    var answer = enrich("{\"title\":\"ferry at dawn\",\"artist\":\"LANTERN CAUSEWAY\"}");

    assertThat(first(answer)).containsEntry("track_id", track).containsEntry("mbid", MBID);
    assertThat(enrich("{\"title\":\"Nothing\",\"artist\":\"Nobody\"}").status()).isEqualTo(404);
    assertThat(enrich("{\"isrc\":\"GBAYE2699999\"}").status()).isEqualTo(404);
  }

  @Test
  void saysWhatIsUnknownAndWhatIsMissing() {
    world.providers.at("/musicbrainz/ws/2/recording", "{\"recordings\":[]}");
    var track = add("Ferry at Dawn", "GBAYE2600018", "");
    var nobody = UUID.randomUUID().toString();

    var answer = enrich("{\"track_ids\":[\"%s\",\"%s\"]}".formatted(track, nobody));

    assertThat(tracks(answer).stream().map(it -> it.get("outcome")))
        .containsExactly("unknown", "missing");
    assertThat(answer.json()).containsEntry("pending", List.of());
  }

  @Test
  void whatThereIsNoAnswerAboutIsPendingAndWhatIsKnownServes() {
    world.restart(Map.of("seda.catalogue.good", "1ms"));
    world.providers.at(BY_ISRC, recording("Ferry at Dawn"));
    var known = add("Ferry at Dawn", ISRC, "");
    var other = add("Night Tram", "GBAYE2600018", "");
    enrich("{\"track_ids\":[\"%s\"]}".formatted(known));
    world.providers.breaks(500);

    var answer = enrich("{\"track_ids\":[\"%s\",\"%s\"]}".formatted(other, known));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(tracks(answer).stream().map(it -> it.get("outcome")))
        .containsExactly("pending", "unchanged");
    assertThat(answer.json()).containsEntry("pending", List.of(other)).containsEntry("stale", true);
    assertThat((List<?>) answer.get("shortcomings"))
        .singleElement()
        .asString()
        .startsWith("MusicBrainz does not answer");
  }

  @Test
  void anImportAsksAboutItsTracks() {
    world.providers.hasTrack(1, "Ferry at Dawn");
    world.providers.at(BY_ISRC, recording("Ferry at Dawn"));

    var answer = world.bring("id", Documents.id(1), ",\"enrich_musicbrainz\":true");

    assertThat(answer.json())
        .containsEntry("musicbrainz", Map.of("known", 1, "unknown", 0, "pending", 0));
    assertThat(first(answer))
        .containsEntry("genres", List.of("deep house", "house"))
        .containsEntry("release_year", 2025);
    assertThat(about((String) first(answer).get("track_id")))
        .isEqualTo(MBID + " {\"deep house\",house} 2025");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | track_ids",
        "{\"track_ids\":[]} | track_ids",
        "{\"track_ids\":[\"7\"]} | track_ids[0]",
        "{\"track_ids\":[\"9d2c1f6e-3f0b-4c53-9a55-0d7a4be1c7f4\"],\"isrc\":\"GBAYE2600017\"} | track_ids",
        "{\"isrc\":\"GB\"} | isrc",
        "{\"title\":\"a\"} | artist",
        "{\"artist\":\"a\"} | title",
        "{\"artist\":\"a\",\"title\":\" \"} | title"
      })
  void namesWhatIsWrongWithAnEnrichment(String body, String parameter) {
    var answer = enrich(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json()).containsEntry("parameter", parameter);
  }

  @Test
  void takesFiftyAtATimeAndNoMore() {
    var fifty = Stream.generate(UUID::randomUUID).limit(50).map(id -> "\"" + id + "\"").toList();
    var ids = fifty.stream().collect(Collectors.joining(","));

    assertThat(enrich("{\"track_ids\":[" + ids + "]}").status()).isEqualTo(200);
    assertThat(enrich("{\"track_ids\":[" + ids + ",\"" + UUID.randomUUID() + "\"]}").status())
        .isEqualTo(400);
  }

  @Test
  void saysWhichSettingIsMissing() {
    world.restart(Map.of("seda.catalogue.musicbrainz.contact", ""));

    var answer = enrich("{\"isrc\":\"GBAYE2600017\"}");
    var brought =
        world.catalogue.post(
            "/v1/providers/deezer/import",
            "{\"source\":{\"type\":\"id\",\"value\":\"5\"},\"enrich_musicbrainz\":true}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("seda.catalogue.musicbrainz.contact");
    assertThat(brought.status()).isEqualTo(409);
    assertThat(world.providers.questions()).isEmpty();
  }

  private Answer enrich(String body) {
    return world.catalogue.post(ENRICH, body);
  }

  private String add(String name, String isrc, String more) {
    var id = UUID.randomUUID().toString();
    var track =
        "{\"track_id\":\"%s\",\"name\":\"%s\",\"artists\":[\"Lantern Causeway\"],\"isrc\":\"%s\"%s}"
            .formatted(id, name, isrc, more);
    assertThat(world.catalogue.post("/v1/tracks", track).status()).isEqualTo(200);
    return id;
  }

  private String about(String id) {
    return world.catalogue.value(
        "select concat_ws(' ', external_ids ->> 'musicbrainz', genres, attributes ->>"
            + " 'releaseYear') from items where id = '"
            + id
            + "'");
  }

  private static Map<String, Object> first(Answer answer) {
    return tracks(answer).getFirst();
  }
}
