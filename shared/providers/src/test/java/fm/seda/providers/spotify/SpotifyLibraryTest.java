package fm.seda.providers.spotify;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpotifyLibraryTest extends LibraryContract {

  @Override
  protected Dialect dialect() {
    return Dialect.PLAIN;
  }

  @Override
  protected Library library(Service service) {
    return new SpotifyLibrary(service);
  }

  @Override
  protected Section section() {
    return Section.LIKED_TRACKS;
  }

  @Override
  protected String path() {
    return "/v1/me/tracks";
  }

  @Override
  protected int start(Asked asked) {
    return asked.number("offset", 0);
  }

  @Override
  protected int most(Asked asked) {
    return asked.number("limit", 20);
  }

  @Override
  protected String page(List<String> entries, @Nullable Integer next) {
    var link =
        next == null
            ? "null"
            : "\"https://api.spotify.com/v1/me/tracks?offset=%d&limit=50\"".formatted(next);
    return "{\"href\": \"https://api.spotify.com/v1/me/tracks\", \"items\": [%s], \"limit\": 50, \"next\": %s, \"total\": 500}"
        .formatted(String.join(",", entries), link);
  }

  @Override
  protected String entry(@Nullable String name, int number) {
    return """
    {"added_at": "2025-01-02T03:04:05Z", "track": %s}\
    """
        .formatted(name == null ? "null" : track(name, number));
  }

  private static String track(String name, int number) {
    return """
    {"album": {"id": "a%2$d", "name": "An Album", "release_date": "1999-05",
      "images": [{"url": "https://i.example.org/640.jpg", "height": 640},
        {"url": "https://i.example.org/64.jpg", "height": 64}]},
     "artists": [{"id": "art1", "name": "First"}, {"id": "art2", "name": "Second"}],
     "duration_ms": 215500, "explicit": true, "external_ids": {"isrc": "gb-aye-06-01498"},
     "id": "t%2$d", "name": %1$s, "popularity": 64, "type": "track", "is_local": false}\
    """
        .formatted(Quoted.text(name), number);
  }

  @Override
  protected @Nullable Answer expired() {
    return status(401, "{\"error\": {\"status\": 401, \"message\": \"The access token expired\"}}");
  }

  @Override
  protected Answer revoked() {
    return status(
        401, "{\"error\": \"invalid_grant\", \"error_description\": \"Refresh token revoked\"}");
  }

  @Test
  void readsAllOfATrack() {
    api.at(path(), page(List.of(entry("Name 1", 1)), null));

    assertThat(first().found())
        .isEqualTo(
            List.of(
                new FoundTrack(
                    "Name 1",
                    Map.of("spotify", "t1"),
                    List.of(artist("First", "art1"), artist("Second", "art2")),
                    "GBAYE0601498",
                    "An Album",
                    1999,
                    216,
                    true,
                    0.64,
                    "https://i.example.org/640.jpg",
                    Map.of())));
  }

  private static FoundArtist artist(String name, String id) {
    return new FoundArtist(name, Map.of("spotify", id), List.of(), null, null);
  }

  @Test
  void showsTheToken() {
    first();

    assertThat(api.asked().getFirst().header("Authorization"))
        .isEqualTo("Bearer a-persons-own-token");
    assertThat(api.asked().getFirst().header("User-Agent")).startsWith("seda-tests/1.0");
  }

  @Test
  void leavesOutEpisodesAndWhatIsFromADisk() {
    var episode = entry("Talk", 1).replace("\"type\": \"track\"", "\"type\": \"episode\"");
    var local = entry("Mine", 2).replace("\"is_local\": false", "\"is_local\": true");
    var nobodys = entry("Nobody", 3).replaceAll("\"artists\": \\[[^]]*]", "\"artists\": []");
    api.at(path(), page(List.of(episode, local, nobodys, "null", entry("Song", 4)), null));

    assertThat(first().found())
        .singleElement()
        .satisfies(it -> assertThat(it.name()).isEqualTo("Song"));
  }

  @Test
  void readsNoMoreThanTheTopFifty() {
    api.at(
        "/v1/me/top/artists",
        asked -> {
          assertThat(asked.query())
              .containsEntry("limit", "50")
              .containsEntry("time_range", "medium_term");
          return ok(
              """
              {"items": [{"id": "a1", "name": "Björk", "genres": ["art pop"], "popularity": 70,
                "images": []}], "next": "https://api.spotify.com/v1/me/top/artists?offset=50"}\
              """);
        });

    var page = first(Section.TOP_ARTISTS);

    assertThat(page.next()).isEmpty();
    assertThat(page.found())
        .isEqualTo(
            List.of(
                new FoundArtist("Björk", Map.of("spotify", "a1"), List.of("art pop"), 0.7, null)));
  }

  @Test
  void looksFurtherBackWhereThereWasNothingInHalfAYear() {
    api.at(
        "/v1/me/top/tracks",
        asked ->
            ok(
                asked.query().get("time_range").equals("long_term")
                    ? page(List.of(track("Old love", 1)), null)
                    : page(List.of(), null)));

    assertThat(first(Section.TOP_TRACKS).found()).hasSize(1);
  }

  @Test
  void readsThoseWhoAreFollowedByIdOfTheLast() {
    api.at(
        "/v1/me/following",
        asked ->
            ok(
                asked.query().containsKey("after")
                    ? following("b", "null", "null")
                    : following(
                        "a", "\"https://api.spotify.com/v1/me/following?after=a\"", "\"a\"")));

    var first = first(Section.FOLLOWED_ARTISTS);
    var second = library.read(Section.FOLLOWED_ARTISTS, first.next().orElseThrow(), TOKEN);

    assertThat(second.found())
        .singleElement()
        .satisfies(it -> assertThat(it.externalIds()).containsEntry("spotify", "b"));
    assertThat(second.next()).isEmpty();
    assertThat(api.asked().getLast().query()).containsEntry("type", "artist");
  }

  private static String following(String id, String next, String after) {
    return """
    {"artists": {"items": [{"id": "%s", "name": "Somebody", "genres": []}], "next": %s,
      "cursors": {"after": %s}, "total": 2, "limit": 50}}\
    """
        .formatted(id, next, after);
  }

  @Test
  void readsPlaylistsByTheirOldAndTheirNewForm() {
    api.at(
        "/v1/me/playlists",
        """
        {"items": [
          {"id": "p1", "name": "Old", "public": true, "owner": {"display_name": "Ann"},
            "tracks": {"total": 12}, "images": [{"url": "https://i.example.org/p.jpg"}]},
          null,
          {"id": "p2", "name": "New", "public": null, "owner": {}, "items": {"total": 3}}],
         "next": null}\
        """);

    assertThat(first(Section.PLAYLISTS).found())
        .isEqualTo(
            List.of(
                new FoundPlaylist(
                    "Old", Map.of("spotify", "p1"), "Ann", 12, true, "https://i.example.org/p.jpg"),
                new FoundPlaylist("New", Map.of("spotify", "p2"), null, 3, false, null)));
  }

  @Test
  void saysWhatWasNotGranted() {
    api.next(
        status(403, "{\"error\": {\"status\": 403, \"message\": \"Insufficient client scope\"}}"));
    assertThat(first().shortcomings())
        .containsExactly("Spotify did not show liked-tracks (Insufficient client scope)");

    api.next(status(410, ""));
    assertThat(first().shortcomings()).containsExactly("Spotify has no liked-tracks to show");
  }

  @Test
  void sendsTheTokenNowhereElse() {
    api.at(
        path(),
        asked ->
            ok(
                asked.query().containsKey("offset")
                    ? page(List.of(), null)
                    : page(List.of(entry("Name 1", 1)), 50)
                        .replace("https://api.spotify.com", "http://elsewhere.invalid")));

    var first = first();

    assertThat(library.read(section(), first.next().orElseThrow(), TOKEN).found()).isEmpty();
    assertThat(api.asked()).hasSize(2);
  }
}
