package fm.seda.providers.deezer;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Catalogue;
import fm.seda.providers.CatalogueContract;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.Quoted;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.service.Dialect;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeezerCatalogueTest extends CatalogueContract {

  private static final String NOTHING =
      "{\"error\": {\"type\": \"DataException\", \"message\": \"no data\", \"code\": 800}}";

  @Override
  protected Dialect dialect() {
    return new DeezerDialect();
  }

  @Override
  protected Catalogue catalogue(CachedService cached) {
    return new DeezerCatalogue(cached);
  }

  @Override
  protected String id() {
    return "3135556";
  }

  @Override
  protected String trackPath() {
    return "/track/3135556";
  }

  @Override
  protected String playlistPath() {
    return "/playlist/3135556";
  }

  @Override
  protected String playlistTracksPath() {
    return "/playlist/3135556/tracks";
  }

  @Override
  protected String searchPath() {
    return "/search";
  }

  @Override
  protected String track(String name) {
    return track(name, 3_135_556);
  }

  private static String track(String name, int id) {
    return """
    {"id": %d, "title": %s, "isrc": "GBAYE0601498", "duration": 224, "bpm": 123.4,
     "release_date": "2001-03-07", "explicit_lyrics": false, "rank": 950000,
     "artist": {"id": 27, "name": "Daft Punk"},
     "contributors": [{"id": 27, "name": "Daft Punk"}, {"id": 28, "name": "A Guest"}],
     "album": {"id": 302127, "title": "Discovery", "cover_xl": "https://i.example.org/c.jpg"}}\
    """
        .formatted(id, Quoted.text(name));
  }

  @Override
  protected String playlist(String name, int total) {
    return """
    {"id": 3135556, "title": %s, "public": true, "nb_tracks": %d, "is_loved_track": false,
     "creator": {"name": "Ann"}, "tracks": {"data": [%s]}}\
    """
        .formatted(Quoted.text(name), total, tracks(0, Math.min(total, 50)));
  }

  @Override
  protected String playlistTracks(Asked asked, int total) {
    var from = asked.number("index", 0);
    return "{\"data\": [%s], \"total\": %d}"
        .formatted(tracks(from, Math.min(total, from + asked.number("limit", 25))), total);
  }

  private static String tracks(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> track("Track " + i, 1_000 + i))
        .collect(Collectors.joining(","));
  }

  @Override
  protected String searchResult(List<String> names) {
    return "{\"data\": [%s], \"total\": 2}"
        .formatted(names.stream().map(this::track).collect(Collectors.joining(",")));
  }

  @Override
  protected void knowsIsrc(@Nullable String name) {
    api.at("/track/isrc:" + ISRC, name == null ? NOTHING : track(name));
  }

  @Test
  void readsAllOfATrack() {
    var track = catalogue.track(id(), "DE").found().orElseThrow();

    assertThat(track.externalIds()).isEqualTo(Map.of("deezer", "3135556"));
    assertThat(track.artists()).extracting(Found::name).containsExactly("Daft Punk", "A Guest");
    assertThat(track.isrc()).isEqualTo(ISRC);
    assertThat(track.album()).isEqualTo("Discovery");
    assertThat(track.year()).isEqualTo(2001);
    assertThat(track.seconds()).isEqualTo(224);
    assertThat(track.popularity()).isEqualTo(0.95);
    assertThat(track.features()).isEqualTo(Map.of("tempo", 123.4));
  }

  @Test
  void listsAnAlbumWhoseTracksDoNotSayWhichTheyAreOn() {
    api.at(
        "/album/302127",
        """
        {"id": 302127, "title": "Discovery", "release_date": "2001-03-07", "nb_tracks": 1,
         "cover_xl": "https://i.example.org/c.jpg", "tracks": {"data": [
           {"id": 1, "title": "One More Time", "artist": {"id": 27, "name": "Daft Punk"}}]}}\
        """);

    var listing = catalogue.album("302127", null).found().orElseThrow();

    assertThat(listing.itself()).isEmpty();
    assertThat(listing.tracks())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.album()).isEqualTo("Discovery");
          assertThat(it.year()).isEqualTo(2001);
          assertThat(it.imageUrl()).isEqualTo("https://i.example.org/c.jpg");
        });
  }

  @Test
  void listsWhatAnArtistIsKnownFor() {
    api.at("/artist/27", "{\"id\": 27, \"name\": \"Daft Punk\"}");
    api.at(
        "/artist/27/top",
        asked -> {
          assertThat(asked.query()).containsEntry("limit", "50");
          return ok("{\"data\": [%s]}".formatted(track("Get Lucky", 2)));
        });

    var listing = catalogue.artist("27", null).found().orElseThrow();

    assertThat(listing.itself().map(Found::name)).contains("Daft Punk");
    assertThat(listing.tracks()).extracting(FoundTrack::name).containsExactly("Get Lucky");
  }

  @Test
  void whatIsNotThereIsNothing() {
    for (var path : List.of("/album/1", "/playlist/1", "/artist/1")) {
      api.at(path, NOTHING);
    }

    assertThat(catalogue.album("1", null).found()).isEmpty();
    assertThat(catalogue.playlist("1", null).found()).isEmpty();
    assertThat(catalogue.artist("1", null).found()).isEmpty();
  }

  @Test
  void waitsForItsQuotaAndAsksAgain() {
    api.next(status(200, "{\"error\": {\"message\": \"Quota limit exceeded\", \"code\": 4}}"));

    assertThat(catalogue.track(id(), null).found()).isPresent();
    assertThat(service.usage().limited()).isOne();
  }
}
