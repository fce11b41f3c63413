package fm.seda.providers.deezer;

import static fm.seda.providers.PretendApi.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Library;
import fm.seda.providers.LibraryContract;
import fm.seda.providers.PretendApi.Answer;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.Quoted;
import fm.seda.providers.Section;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeezerLibraryTest extends LibraryContract {

  @Override
  protected Dialect dialect() {
    return new DeezerDialect();
  }

  @Override
  protected Library library(Service service) {
    return new DeezerLibrary(service);
  }

  @Override
  protected Section section() {
    return Section.LIKED_TRACKS;
  }

  @Override
  protected String path() {
    return "/user/me/tracks";
  }

  @Override
  protected int start(Asked asked) {
    return asked.number("index", 0);
  }

  @Override
  protected int most(Asked asked) {
    return asked.number("limit", 25);
  }

  /** The address of the next page holds the token, as Deezer's does. */
  @Override
  protected String page(List<String> entries, @Nullable Integer next) {
    var link =
        next == null
            ? ""
            : ", \"next\": \"https://api.deezer.com/user/me/tracks?access_token=%s&limit=50&index=%d\""
                .formatted(TOKEN.reveal(), next);
    return "{\"data\": [%s], \"checksum\": \"x\", \"total\": 500%s}"
        .formatted(String.join(",", entries), link);
  }

  @Override
  protected String entry(@Nullable String name, int number) {
    return """
    {"id": %d, "readable": true, "title": %s, "isrc": "GBAYE0601498", "duration": 214,
     "rank": 640000, "explicit_lyrics": false, "bpm": 0, "type": "track",
     "artist": {"id": 27, "name": "First", "picture_xl": "https://i.example.org/a.jpg"},
     "album": {"id": 5, "title": "An Album", "cover_xl": "https://i.example.org/c.jpg"}}\
    """
        .formatted(number, name == null ? "\"\"" : Quoted.text(name));
  }

  @Override
  protected @Nullable Answer expired() {
    return null;
  }

  @Override
  protected Answer revoked() {
    return ok(
        "{\"error\": {\"type\": \"OAuthException\", \"message\": \"Invalid OAuth access token.\","
            + " \"code\": 300}}");
  }

  @Test
  void readsAllOfATrack() {
    api.at(path(), page(List.of(entry("Name 1", 3)), null));

    assertThat(first().found())
        .isEqualTo(
            List.of(
                new FoundTrack(
                    "Name 1",
                    Map.of("deezer", "3"),
                    List.of(
                        new FoundArtist(
                            "First",
                            Map.of("deezer", "27"),
                            List.of(),
                            null,
                            "https://i.example.org/a.jpg")),
                    "GBAYE0601498",
                    "An Album",
                    null,
                    214,
                    false,
                    0.64,
                    "https://i.example.org/c.jpg",
                    Map.of())));
  }

  @Test
  void keepsTheTokenOutOfTheCursor() {
    assertThat(first().next().orElseThrow()).doesNotContain(TOKEN.reveal());
    assertThat(api.asked().getFirst().query()).containsEntry("access_token", TOKEN.reveal());
  }

  @Test
  void waitsForItsQuotaAndItsServers() {
    api.next(ok("{\"error\": {\"type\": \"Exception\", \"message\": \"Busy\", \"code\": 700}}"));

    assertThat(first().found()).isNotEmpty();
    assertThat(service.usage().failures()).isOne();
  }

  @Test
  void comesBackLaterWhereItsQuotaStaysUsedUp() {
    var quota =
        ok(
            "{\"error\": {\"type\": \"Exception\", \"message\": \"Quota limit exceeded\", \"code\": 4}}");
    api.at(path(), _ -> quota);

    assertThatThrownBy(this::first)
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("Quota limit exceeded");
    assertThat(service.usage().limited()).isEqualTo(3);
  }

  @Test
  void saysWhatItMayNotSeeAndWhatIsGone() {
    api.next(
        ok(
            "{\"error\": {\"type\": \"OAuthException\", \"message\": \"Missing rights\", \"code\": 200}}"),
        ok("{\"error\": {\"type\": \"DataException\", \"message\": \"no data\", \"code\": 800}}"));

    assertThat(first().shortcomings())
        .containsExactly("Deezer did not show liked-tracks (Missing rights)");
    assertThat(first().shortcomings()).containsExactly("Deezer has no liked-tracks to show");
  }

  @Test
  void readsPlaylistsButNotThatOfAllThatIsLoved() {
    api.at(
        "/user/me/playlists",
        """
        {"data": [
          {"id": 1, "title": "Loved Tracks", "is_loved_track": true, "public": false},
          {"id": 2, "title": "Mornings", "is_loved_track": false, "public": true, "nb_tracks": 9,
           "creator": {"id": 7, "name": "Ann"}, "picture_xl": "https://i.example.org/p.jpg"}]}\
        """);

    assertThat(first(Section.PLAYLISTS).found())
        .isEqualTo(
            List.of(
                new FoundPlaylist(
                    "Mornings",
                    Map.of("deezer", "2"),
                    "Ann",
                    9,
                    true,
                    "https://i.example.org/p.jpg")));
  }

  @Test
  void itsRateStaysWithinItsQuota() {
    var inFiveSeconds =
        DeezerDialect.RATE.most()
            * (1 + Duration.ofSeconds(5).dividedBy(DeezerDialect.RATE.period()));

    assertThat(inFiveSeconds).isLessThanOrEqualTo(50);
  }

  @Test
  void readsArtistsAndStations() {
    api.at(
        "/user/me/artists",
        "{\"data\": [{\"id\": 27, \"name\": \"Daft Punk\"}, {\"id\": 0, \"name\": \"?\"}]}");
    api.at("/user/me/radios", "{\"data\": [{\"id\": 31, \"title\": \"Electro\"}]}");

    assertThat(first(Section.FOLLOWED_ARTISTS).found())
        .singleElement()
        .satisfies(it -> assertThat(it.externalIds()).containsEntry("deezer", "27"));
    assertThat(first(Section.STATIONS).found())
        .singleElement()
        .isInstanceOfSatisfying(FoundPlaylist.class, it -> assertThat(it.open()).isTrue());
  }
}
