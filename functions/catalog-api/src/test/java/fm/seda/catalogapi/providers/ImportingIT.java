package fm.seda.catalogapi.providers;

import static fm.seda.catalogapi.providers.Documents.ISRC;
import static fm.seda.catalogapi.providers.Documents.deezerTrack;
import static fm.seda.catalogapi.providers.Documents.id;
import static fm.seda.catalogapi.providers.Documents.spotifyPlaylist;
import static fm.seda.catalogapi.providers.World.tracks;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things of providers become items. */
class ImportingIT {

  private static final String IMPORT = "/v1/providers/spotify/import";

  private final World world = new World();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void importsATrackIntoTheCatalogue() {
    world.providers.hasTrack(1, "Ferry at Dawn");

    var answer = world.bring("url", "https://open.spotify.com/track/" + id(1), "");

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
                .containsEntry("track_id", world.catalogue.value(idOf("track")))
                .containsEntry("artists", List.of("Lantern Causeway"))
                .containsEntry("isrc", ISRC)
                .containsEntry("duration_seconds", 254)
                .containsEntry("external_ids", Map.of("spotify", id(1))));
    assertThat((List<?>) answer.get("persisted")).hasSize(2);
    assertThat(embedding(answer)).containsEntry("status", "queued");
    assertThat((List<?>) embedding(answer).get("items")).hasSize(2);
    assertThat(world.catalogue.toEmbed()).containsExactly(2);
  }

  @Test
  void importedAgainItIsTheSameTrack() {
    world.providers.hasTrack(1, "Ferry at Dawn");

    var first = world.bring(1);
    var again = world.bring(1);

    assertThat(tracks(again).getFirst().get("track_id"))
        .isEqualTo(tracks(first).getFirst().get("track_id"));
    assertThat(world.catalogue.value("select count(*) from items")).isEqualTo("2");
  }

  @Test
  void anotherProvidersTrackIsTheSameByItsIsrc() {
    world.providers.hasTrack(1, "Ferry at Dawn");
    world.providers.at("/deezer/track/5", deezerTrack(5, "Ferry at Dawn"));
    world.bring(1);

    var answer =
        world.catalogue.post(
            "/v1/providers/deezer/import", "{\"source\":{\"type\":\"id\",\"value\":\"5\"}}");

    assertThat(tracks(answer).getFirst())
        .containsEntry("track_id", world.catalogue.value(idOf("track")));
    assertThat(
            world.catalogue.value(
                "select external_ids ->> 'deezer' || ' ' || (attributes ->> 'releaseYear')"
                    + " from items where kind = 'track'"))
        .isEqualTo("5 2026");
  }

  @Test
  void whatIsNotToBePersistedIsOnlyShown() {
    world.providers.hasTrack(1, "Ferry at Dawn");

    var answer = world.bring("uri", "spotify:track:" + id(1), ",\"persist\":false");

    assertThat(tracks(answer)).hasSize(1);
    assertThat(tracks(answer).getFirst().get("track_id")).isNull();
    assertThat(answer.json())
        .containsEntry("embedding", null)
        .containsEntry("persisted", List.of());
    assertThat(world.catalogue.value("select count(*) from items")).isEqualTo("0");
    assertThat(world.catalogue.toEmbed()).isEmpty();
  }

  @Test
  void importsAPlaylistWithItsTracksAndTheirArtist() {
    world.providers.at("/spotify/v1/playlists/" + id(1), spotifyPlaylist(300));

    var answer =
        world.catalogue.post(
            IMPORT,
            "{\"source\":{\"type\":\"id\",\"value\":\"%s\",\"kind\":\"playlist\"}}"
                .formatted(id(1)));

    assertThat(answer.json()).containsEntry("total", 300).containsEntry("name", "Ferries");
    assertThat(tracks(answer)).hasSize(300);
    assertThat(
            world.catalogue.value(
                "select string_agg(kind || ' ' || n, ', ' order by kind) from"
                    + " (select kind, count(*) n from items group by kind) k"))
        .isEqualTo("artist 1, playlist 1, track 300");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    var answer = world.bring(404);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("track " + id(404));
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
    var answer = world.catalogue.post(IMPORT, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json()).containsEntry("parameter", parameter);
  }

  private static String idOf(String kind) {
    return "select id from items where kind = '" + kind + "'";
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> embedding(Answer answer) {
    return (Map<String, Object>) answer.json().get("embedding");
  }
}
