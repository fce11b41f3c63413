package fm.seda.providers.apple;

import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundArtist;
import fm.seda.domain.linking.FoundPlaylist;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.GrantRevoked;
import fm.seda.providers.Library;
import fm.seda.providers.LibraryContract;
import fm.seda.providers.PretendApi.Answer;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.Quoted;
import fm.seda.providers.Section;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Service;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppleLibraryTest extends LibraryContract {

  @Override
  protected Dialect dialect() {
    return new AppleDialect();
  }

  @Override
  protected Library library(Service service) {
    var ours =
        new DeveloperToken(
            AKey.fresh().pem(),
            "KEY1234567",
            "TEAM123456",
            Duration.ofDays(1),
            InstantSource.system());
    return new AppleLibrary(service, ours);
  }

  @Override
  protected Section section() {
    return Section.LIBRARY_TRACKS;
  }

  @Override
  protected String path() {
    return "/v1/me/library/songs";
  }

  @Override
  protected int start(Asked asked) {
    return asked.number("offset", 0);
  }

  @Override
  protected int most(Asked asked) {
    return asked.number("limit", 25);
  }

  @Override
  protected String page(List<String> entries, @Nullable Integer next) {
    var link = next == null ? "" : "\"next\": \"%s?offset=%d\",".formatted(path(), next);
    return "{%s \"data\": [%s], \"meta\": {\"total\": 500}}"
        .formatted(link, String.join(",", entries));
  }

  @Override
  protected String entry(@Nullable String name, int number) {
    return """
    {"id": "i.abc%2$d", "type": "library-songs", "href": "/v1/me/library/songs/i.abc%2$d",
     "attributes": {"name": %1$s, "artistName": "Somebody", "albumName": "An Album",
       "durationInMillis": 215500, "genreNames": ["Electronic", "Music"],
       "contentRating": "explicit", "playParams": {"id": "i.abc%2$d", "catalogId": "99%2$d"},
       "artwork": {"url": "https://i.example.org/{w}x{h}bb.jpg", "width": 1200}},
     "relationships": {"catalog": {"data": [{"id": "11%2$d", "type": "songs",
       "attributes": {"isrc": "GBAYE0601498", "releaseDate": "1999-05-01"}}]}}}\
    """
        .formatted(name == null ? "null" : Quoted.text(name), number);
  }

  @Override
  protected @Nullable Answer expired() {
    return null;
  }

  @Override
  protected Answer revoked() {
    return status(
        403,
        "{\"errors\": [{\"status\": \"403\", \"code\": \"40300\", \"title\": \"Forbidden\","
            + " \"detail\": \"Invalid authentication\"}]}");
  }

  @Test
  void readsAllOfATrack() {
    api.at(path(), page(List.of(entry("Name 1", 3)), null));

    assertThat(first().found())
        .isEqualTo(
            List.of(
                new FoundTrack(
                    "Name 1",
                    Map.of("apple", "113"),
                    List.of(
                        new FoundArtist("Somebody", Map.of(), List.of("Electronic"), null, null)),
                    "GBAYE0601498",
                    "An Album",
                    1999,
                    216,
                    true,
                    null,
                    "https://i.example.org/640x640bb.jpg",
                    Map.of())));
  }

  @Test
  void whatIsOnlyInALibraryHasNoIdElsewhere() {
    api.at(
        path(),
        """
        {"data": [
          {"id": "i.1", "type": "library-songs", "attributes": {"name": "Ripped", "artistName": "Me"}},
          {"id": "i.2", "type": "library-songs", "attributes": {"name": "Matched", "artistName": "Me",
            "playParams": {"catalogId": "42"}}}]}\
        """);

    assertThat(first().found())
        .extracting(Found::externalIds)
        .isEqualTo(List.of(Map.of(), Map.of("apple", "42")));
  }

  @Test
  void showsBothTokens() {
    first();

    var asked = api.asked().getFirst();
    assertThat(asked.header("Music-User-Token")).isEqualTo(TOKEN.reveal());
    assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    assertThat(asked.query()).isEqualTo(Map.of("limit", "100", "include", "catalog"));
  }

  @Test
  void anEmptyLibraryMayBeNothingAtAll() {
    api.next(status(404, "{\"errors\": [{\"title\": \"No related resources found\"}]}"));

    var page = first();

    assertThat(page.found()).isEmpty();
    assertThat(page.shortcomings()).isEmpty();
  }

  @Test
  void waitsForWhoeverSetsItUpWhereOurOwnTokenIsNotAccepted() {
    api.next(status(401, ""));

    assertThatThrownBy(this::first)
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("check the credentials");
  }

  @Test
  void aTokenThatIsNoneIsNobodys() {
    api.next(revoked());

    assertThatThrownBy(this::first).isInstanceOf(GrantRevoked.class);
  }

  @Test
  void readsWhatIsPlayedAgainAndAgainAndThenWhatWasPlayedLately() {
    api.at(
        "/v1/me/history/heavy-rotation",
        """
        {"data": [
          {"id": "1", "type": "albums", "attributes": {"name": "Homogenic", "artistName": "Björk"}},
          {"id": "pl.1", "type": "playlists", "attributes": {"name": "Today's Hits",
            "curatorName": "Apple Music", "playParams": {"id": "pl.1", "kind": "playlist"}}},
          {"id": "9", "type": "music-videos", "attributes": {"name": "A Video"}},
          {"id": "ra.u-7", "type": "stations", "attributes": {"name": "Somebody's Station"}}]}\
        """);
    api.at(
        "/v1/me/recent/played",
        """
        {"data": [{"id": "l.1", "type": "library-albums", "attributes": {"name": "Geogaddi",
          "artistName": "Boards of Canada"}}]}\
        """);

    var first = first(Section.HEAVY_ROTATION);
    var second = library.read(Section.HEAVY_ROTATION, first.next().orElseThrow(), TOKEN);

    assertThat(first.found())
        .isEqualTo(
            List.of(
                new FoundArtist("Björk", Map.of(), List.of(), null, null),
                new FoundPlaylist(
                    "Today's Hits", Map.of("apple", "pl.1"), "Apple Music", null, true, null),
                new FoundPlaylist(
                    "Somebody's Station",
                    Map.of("apple", "ra.u-7"),
                    "Apple Music",
                    null,
                    false,
                    null)));
    assertThat(second.found()).extracting(Found::name).isEqualTo(List.of("Boards of Canada"));
    assertThat(second.next()).isEmpty();
  }

  @Test
  void readsArtistsPlaylistsAndStations() {
    api.at(
        "/v1/me/library/artists",
        """
        {"data": [{"id": "r.1", "type": "library-artists", "attributes": {"name": "Björk"},
          "relationships": {"catalog": {"data": [{"id": "295015", "type": "artists",
            "attributes": {"name": "Björk", "genreNames": ["Alternative", "Music"]}}]}}}]}\
        """);
    api.at(
        "/v1/me/library/playlists",
        """
        {"data": [{"id": "p.1", "type": "library-playlists", "attributes": {"name": "Mine",
          "isPublic": true, "playParams": {"id": "p.1", "globalId": "pl.u-1"}}}]}\
        """);
    api.at(
        "/v1/me/recent/radio-stations",
        "{\"data\": [{\"id\": \"ra.978\", \"type\": \"stations\", \"attributes\": {\"name\": \"One\"}}]}");

    assertThat(first(Section.LIBRARY_ARTISTS).found())
        .isEqualTo(
            List.of(
                new FoundArtist(
                    "Björk", Map.of("apple", "295015"), List.of("Alternative"), null, null)));
    assertThat(first(Section.PLAYLISTS).found())
        .isEqualTo(
            List.of(new FoundPlaylist("Mine", Map.of("apple", "pl.u-1"), null, null, true, null)));
    assertThat(first(Section.STATIONS).found())
        .singleElement()
        .isInstanceOfSatisfying(FoundPlaylist.class, it -> assertThat(it.open()).isTrue());
  }
}
