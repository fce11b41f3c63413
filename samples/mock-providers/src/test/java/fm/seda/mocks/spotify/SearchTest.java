package fm.seda.mocks.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Parameters;
import org.junit.jupiter.api.Test;

class SearchTest {

  private final Conversation demo = new Listeners().as("demo");

  @Test
  void searchTakesWordsAndFields() {
    var track = Listeners.MUSIC.catalogue().tracks().getFirst();
    var query =
        Parameters.NONE
            .with("type", "track,artist")
            .with("q", "track:\"" + track.title() + "\" artist:" + track.artist().name());

    var found = demo.get("/v1/search?" + query.encoded()).json();

    assertThat(found.at("/tracks/items/0/external_ids/isrc").asText()).isEqualTo(track.isrc());
    assertThat(found.path("artists").has("items")).isTrue();
    var words = Parameters.NONE.with("type", "artist").with("q", "odemark cafe").encoded();
    assertThat(demo.get("/v1/search?" + words).json().at("/artists/total").asInt()).isZero();
    var cafe = Parameters.NONE.with("type", "artist").with("q", "CAFE zurnwald").encoded();
    assertThat(demo.get("/v1/search?" + cafe).json().at("/artists/items/0/name").asText())
        .isEqualTo("Café Zürnwald");
    assertThat(demo.get("/v1/search?q=the&type=track&limit=10").json().at("/tracks/items"))
        .hasSize(10);
  }
}
