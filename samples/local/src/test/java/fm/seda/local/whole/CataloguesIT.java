package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A backend looks for music at the mocked providers and takes some of it into the catalogue. */
@Order(LiveStack.MOCKED)
class CataloguesIT {

  private static LiveStack stack;

  @BeforeAll
  static void start() throws IOException {
    stack = LiveStack.mocked();
  }

  @Test
  void whatTwoProvidersHaveIsOneTrackHereAndMusicBrainzKnowsItOrSaysNot() {
    var known = stack.count("select count(*) from items where kind = 'track'");
    var track = search("spotify", popularArtist()).path("tracks").path(0);
    var isrc = track.path("isrc").asText();
    assertThat(isrc).isNotBlank();

    var imported = bring("spotify", track, ", \"enrich_musicbrainz\": true");
    var again = bring("spotify", track, "");
    var other = bring("deezer", sameAtDeezer(track), "");

    var id = imported.path("tracks").path(0).path("track_id").asText();
    assertThat(id).isNotBlank();
    assertThat(again.path("tracks").path(0).path("track_id").asText()).isEqualTo(id);
    assertThat(other.path("tracks").path(0).path("track_id").asText()).isEqualTo(id);
    assertThat(imported.path("musicbrainz").path("pending").asInt()).isZero();
    // the demo data has the same music, so nothing is made anew
    assertThat(stack.count("select count(*) from items where kind = 'track'"))
        .isLessThanOrEqualTo(known + 1);
    assertThat(
            stack.count(
                "select count(*) from item_identities where item_id = '%s'".formatted(id)
                    + " and system in ('spotify', 'deezer')"))
        .isEqualTo(2);
  }

  @Test
  void allProvidersAreWell() {
    var status = stack.callAsBackend("GET", "/v1/providers/status", null).body();

    assertThat(status.path("providers")).hasSize(3);
    assertThat(status.path("providers"))
        .allSatisfy(it -> assertThat(it.path("availability").asText()).isEqualTo("available"));
  }

  /** What Deezer finds has no code yet, which tells which recording of that name it is. */
  private static JsonNode sameAtDeezer(JsonNode track) {
    var found =
        search(
            "deezer", track.path("name").asText() + " " + track.path("artists").path(0).asText());
    for (var one : found.path("tracks")) {
      var whole = bring("deezer", one, ", \"persist\": false").path("tracks").path(0);
      if (whole.path("isrc").equals(track.path("isrc"))) {
        return one;
      }
    }
    throw new AssertionError("Deezer does not have " + track + " but " + found);
  }

  private static JsonNode search(String provider, String query) {
    var body = "{\"query\": \"" + query.replace("\"", "") + "\", \"limit\": 10}";
    var answer = stack.callAsBackend("POST", "/v1/providers/" + provider + "/search", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode bring(String provider, JsonNode track, String more) {
    var id = track.path("external_ids").path(provider).asText();
    var body = "{\"source\": {\"type\": \"id\", \"value\": \"%s\"}%s}".formatted(id, more);
    var answer = stack.callAsBackend("POST", "/v1/providers/" + provider + "/import", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body();
  }

  private static String popularArtist() {
    var trending = stack.call("GET", "/v1/trending?kind=artist&limit=1", null, null).body();
    return Feeds.cards(trending).getFirst().path("name").asText();
  }
}
