package fm.seda.providers.spotify;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static fm.seda.providers.spotify.Documents.ID;
import static fm.seda.providers.spotify.Documents.entries;
import static fm.seda.providers.spotify.Documents.track;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.linking.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Albums, playlists and artists with their tracks. */
class SpotifyListingsTest {

  private final PretendSpotify spotify = new PretendSpotify();

  @AfterEach
  void stop() {
    spotify.close();
  }

  @Test
  void listsAnAlbumWhoseTracksDoNotSayWhichTheyAreOn() {
    spotify.api.at(
        "/v1/albums/" + ID,
        """
        {"id": "%s", "name": "Discovery", "release_date": "2001",
         "images": [{"url": "https://i.example.org/c.jpg"}],
         "tracks": {"total": 3, "items": [%s, null], "next": "x"}}\
        """
            .formatted(ID, simple("a")));
    spotify.api.at(
        "/v1/albums/" + ID + "/tracks",
        asked -> {
          assertThat(asked.query()).containsEntry("offset", "2");
          return ok("{\"items\": [%s]}".formatted(simple("b")));
        });

    var told = spotify.catalogue.album(ID, null);

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
    spotify.api.at(
        "/v1/playlists/" + ID,
        "{\"id\": \"%s\", \"name\": \"New\", \"items\": {\"total\": 60, \"items\": [%s]}}"
            .formatted(ID, entries("item", 0, 50)));
    spotify.api.at(
        "/v1/playlists/" + ID + "/items",
        asked -> ok("{\"items\": [%s]}".formatted(entries("item", asked.number("offset", 0), 60))));

    assertThat(spotify.catalogue.playlist(ID, null).found().orElseThrow().tracks()).hasSize(60);
  }

  @Test
  void saysWhereItIsNotShownWhatIsOnAPlaylist() {
    spotify.api.at(
        "/v1/playlists/" + ID, "{\"id\": \"%s\", \"name\": \"Somebody's\"}".formatted(ID));

    assertThat(spotify.catalogue.playlist(ID, null).shortcomings())
        .containsExactly("Spotify does not show this app what is on the playlist");
  }

  @Test
  void listsWhatAnArtistIsKnownFor() {
    spotify.api.at(
        "/v1/artists/" + ID, "{\"id\": \"%s\", \"name\": \"Björk\", \"genres\": []}".formatted(ID));
    spotify.api.at(
        "/v1/artists/" + ID + "/top-tracks",
        asked -> {
          assertThat(asked.query()).containsEntry("market", "IS");
          return ok("{\"tracks\": [%s]}".formatted(track("Jóga", "j", 60)));
        });

    var told = spotify.catalogue.artist(ID, "IS");

    assertThat(told.found().orElseThrow().itself().map(Found::name)).contains("Björk");
    assertThat(told.found().orElseThrow().tracks()).extracting(Found::name).containsExactly("Jóga");
    assertThat(told.shortcomings()).isEmpty();
  }

  @Test
  void looksForTracksOfAnArtistWhereItMayNotSeeTheTop() {
    spotify.api.at("/v1/artists/" + ID, "{\"id\": \"%s\", \"name\": \"Björk\"}".formatted(ID));
    spotify.api.at("/v1/artists/" + ID + "/top-tracks", _ -> status(403, ""));
    spotify.api.at(
        "/v1/search",
        asked -> {
          assertThat(asked.query()).containsEntry("q", "artist:\"Björk\"");
          var theirs = track("Jóga", "j", 60).replace("art1", ID);
          return ok(
              "{\"tracks\": {\"items\": [%s, %s]}}".formatted(track("Not theirs", "n", 1), theirs));
        });

    var told = spotify.catalogue.artist(ID, null);

    assertThat(told.found().orElseThrow().tracks()).extracting(Found::name).containsExactly("Jóga");
    assertThat(told.shortcomings()).singleElement().asString().contains("top tracks");
  }
}
