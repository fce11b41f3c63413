package fm.seda.mocks.deezer;

import static fm.seda.mocks.deezer.Listeners.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.Conversation;
import fm.seda.mocks.api.Parameters;
import org.junit.jupiter.api.Test;

class ShelvesTest {

  private final Listeners listeners = new Listeners();
  private final Conversation anybody = listeners.anybody();

  @Test
  void theCatalogueIsOpen() {
    var listed = anybody.get(listeners.mine("/user/me/tracks")).json().at("/data/0");
    var track = anybody.get("/track/" + listed.path("id").asText()).json();

    assertThat(track.path("title")).isEqualTo(listed.path("title"));
    var isrc = track.path("isrc").asText();
    assertThat(anybody.get("/track/isrc:" + isrc).json()).isEqualTo(track);
    assertThat(anybody.get("/track/isrc%3A" + isrc).json()).isEqualTo(track);
    var album = anybody.get("/album/" + track.at("/album/id").asText()).json();
    assertThat(album.at("/genres/data/0/name").asText()).isNotEmpty();
    assertThat(album.at("/tracks/data").findValuesAsText("id")).contains(track.path("id").asText());
    assertThat(anybody.walk("/album/" + album.path("id").asText() + "/tracks", "/data"))
        .hasSize(album.path("nb_tracks").asInt())
        .allMatch(it -> it.has("isrc"));
    var artist = anybody.get("/artist/" + track.at("/artist/id").asText()).json();
    assertThat(artist.path("type").asText()).isEqualTo("artist");
    assertThat(anybody.walk("/artist/" + artist.path("id").asText() + "/top?limit=50", "/data"))
        .isNotEmpty();
    assertThat(anybody.walk("/artist/" + artist.path("id").asText() + "/albums", "/data"))
        .hasSize(artist.path("nb_album").asInt());
  }

  @Test
  void guestsAreContributors() {
    var track =
        Listeners.MUSIC.catalogue().tracks().stream()
            .filter(it -> !it.guests().isEmpty())
            .findFirst();
    var shown = anybody.get("/track/isrc:" + track.orElseThrow().isrc()).json();

    assertThat(shown.path("title").asText()).contains("(feat. ");
    assertThat(shown.path("title_short").asText()).doesNotContain("feat.");
    assertThat(shown.path("title_version").asText()).startsWith("(feat. ");
    assertThat(shown.path("contributors")).hasSize(2);
    assertThat(shown.at("/contributors/1/role").asText()).isEqualTo("Featured");
  }

  @Test
  void searchTakesWordsAndFields() {
    var track = Listeners.MUSIC.catalogue().tracks().getFirst();
    var q =
        Parameters.encoded(
            "artist:\"%s\" track:\"%s\"".formatted(track.artist().name(), track.title()));
    var id = new Ids(Listeners.MUSIC).of(track);

    assertThat(anybody.get("/search?q=" + q).json().at("/data/0/id").asLong()).isEqualTo(id);
    assertThat(anybody.get("/search/track?q=" + q).json().at("/data/0/id").asLong()).isEqualTo(id);
    assertThat(anybody.get("/search/artist?q=sOLVEIG").json().at("/data/0/name").asText())
        .startsWith("S");
    assertThat(anybody.get("/search?q=zzzzqqqq").json().path("total").asInt()).isZero();
    refused(anybody.get("/search"), 501, "MissingParameterException");
  }
}
