package fm.seda.catalogapi.providers;

import static fm.seda.catalogapi.providers.Documents.ISRC;
import static fm.seda.catalogapi.providers.Documents.spotifyFound;
import static fm.seda.catalogapi.providers.Documents.spotifyTrack;
import static fm.seda.catalogapi.providers.World.tracks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracks are found at providers and only shown. */
class SearchingIT {

  private final World world = new World();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void findsTracksInTheMarketThatIsMeant() {
    world.providers.at("/spotify/v1/search", spotifyFound(spotifyTrack(1, "Ferry", ISRC)));

    var usual = world.search("spotify", "{\"query\":\"ferry ☕\"}");
    var german = world.search("spotify", "{\"query\":\"ferry\",\"limit\":3,\"market\":\"DE\"}");

    assertThat(tracks(usual))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("name", "Ferry"));
    assertThat(german.json()).containsEntry("market", "DE");
    assertThat(world.providers.targets())
        .anyMatch(it -> it.contains("market=US") && it.contains("limit=10"));
    assertThat(world.providers.targets())
        .anyMatch(it -> it.contains("market=DE") && it.contains("limit=3"));
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
      var answer = world.search(provider, body);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json()).containsEntry("parameter", parameter);
    }
    assertThat(world.providers.questions()).isEmpty();
  }
}
