package fm.seda.catalogapi;

import static fm.seda.catalogapi.CatalogFunction.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Call;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracksControllerIT {

  private static final String TRACKS = "/v1/tracks";
  private static final String BATCH = "/v1/tracks/batch";
  private static final String ID = "2b1f6a54-6a3e-4c5d-8a0f-5f5e0b6a9b11";

  private static final String WHOLE =
      """
      {"track_id": "%s", "name": "Ferry at Dawn", "artists": ["Lantern Causeway", "Møle"],
       "album": "Canal Gate", "isrc": "gb-aye-26-00017", "release_year": 2026,
       "duration_seconds": 254, "explicit": false, "popularity": 0.2, "genres": ["Deep House"],
       "markets": ["DE", "US"], "cover_art_url": "https://covers.test/f.jpg",
       "external_ids": {"spotify": "4uLU6hMCjMI75M1A2tKUQC"},
       "audio_features": {"energy": 0.61, "tempo": 121.5, "loudness": -8.2, "valence": null}}
      """
          .formatted(ID);

  private final CatalogFunction catalogue = new CatalogFunction();

  @AfterEach
  void close() {
    catalogue.close();
  }

  @Test
  void storesATrackWithAllThereIsToSayOfIt() {
    var answer = catalogue.post(TRACKS, WHOLE);

    assertThat(answer.json()).containsEntry("track_id", ID).containsEntry("embedding", "queued");
    assertThat(
            catalogue.value(
                "select concat_ws('|', name, genres[1], popularity, external_ids ->> 'spotify',"
                    + " attributes ->> 'artistName', attributes ->> 'album',"
                    + " attributes ->> 'isrc', attributes ->> 'releaseYear',"
                    + " attributes ->> 'durationSeconds', attributes ->> 'explicit',"
                    + " attributes ->> 'markets', attributes ->> 'tempo',"
                    + " coalesce(attributes ->> 'valence', 'none'))"
                    + " from items where kind = 'track'"))
        .isEqualTo(
            "Ferry at Dawn|deep house|0.2|4uLU6hMCjMI75M1A2tKUQC|Lantern Causeway, Møle|Canal Gate"
                + "|GBAYE2600017|2026|254|false|[\"DE\", \"US\"]|121.5|none");
    assertThat(catalogue.toEmbed()).containsExactly(1);
  }

  @Test
  void sentAgainItIsTheSameTrack() {
    var track = "{\"name\":\"%s\",\"artists\":[\"A\"],\"isrc\":\"GBAYE2600017\"}";

    var first = catalogue.post(TRACKS, track.formatted("One"));
    var again = catalogue.post(TRACKS, track.formatted("Other"));

    assertThat(again.get("track_id")).isEqualTo(first.get("track_id"));
    assertThat(catalogue.value("select string_agg(name, ',') from items")).isEqualTo("Other");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | track_id",
        "{\"track_id\":\"7\"} | track_id",
        "{\"isrc\":\"GB1\"} | isrc",
        "{\"isrc\":\"GBAYE2600017\"} | name",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\" \"} | name",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\"} | artists",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[7]} | artists[0]",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"release_year\":99} | release_year",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"release_year\":2020.5} | release_year",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"duration_seconds\":0} | duration_seconds",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"explicit\":\"no\"} | explicit",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"markets\":[\"de\"]} | markets",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"popularity\":2} | popularity",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"cover_art_url\":\"ftp://x\"} | cover_art_url",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"audio_features\":{\"energy\":2}} | audio_features.energy",
        "{\"isrc\":\"GBAYE2600017\",\"name\":\"a\",\"artists\":[\"b\"],\"audio_features\":{\"loud\":1}} | audio_features",
        "[] | body"
      })
  void namesWhatIsWrongWithATrack(String track, String parameter) {
    var answer = catalogue.post(TRACKS, track);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json()).containsEntry("parameter", parameter);
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("0");
  }

  @Test
  void theGoodTracksOfABatchAreKept() {
    var answer =
        catalogue.put(
            BATCH, "{\"tracks\":[" + WHOLE + ",{\"name\":\"x\"},{\"name\":\"y\",\"isrc\":1}]}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("accepted", 1).containsEntry("embedding", "queued");
    assertThat(rejected(answer)).containsExactly("[1].track_id", "[2].isrc");
  }

  @Test
  void takesAThousandAtATimeAndNoMore() {
    assertThat(catalogue.put(BATCH, tracks(1_000)).json()).containsEntry("accepted", 1_000);
    assertThat(catalogue.put(BATCH, tracks(1_001)).status()).isEqualTo(400);
    assertThat(catalogue.put(BATCH, "{\"tracks\":[]}").status()).isEqualTo(400);
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("1000");
  }

  @Test
  void areForBackendsOnly() {
    assertThat(catalogue.send(Call.post(TRACKS, WHOLE)).status()).isEqualTo(401);
    assertThat(catalogue.send(Call.put(BATCH, "{}").key(CatalogFunction.OTHER_KEY)).status())
        .isEqualTo(403);
  }

  private static String tracks(int number) {
    return IntStream.range(0, number)
        .mapToObj(n ->
            "{\"name\":\"t%d\",\"artists\":[\"a\"],\"external_ids\":{\"x\":\"%d\"}}"
                .formatted(n, n))
        .collect(Collectors.joining(",", "{\"tracks\":[", "]}"));
  }
}
