package fm.seda.providers.spotify;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static fm.seda.providers.spotify.Documents.ID;
import static fm.seda.providers.spotify.Documents.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.linking.Found;
import fm.seda.providers.Catalogue;
import fm.seda.providers.CatalogueContract;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.Quoted;
import fm.seda.providers.Refused;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpotifyCatalogueTest extends CatalogueContract {

  @Override
  protected Dialect dialect() {
    return Dialect.PLAIN;
  }

  @Override
  protected Function<Question, Optional<Part>> asking(Service asked) {
    return PretendSpotify.signed(asked)::ask;
  }

  @Override
  protected Catalogue catalogue(CachedService cached) {
    return new SpotifyCatalogue(cached, () -> now);
  }

  @Override
  protected String id() {
    return ID;
  }

  @Override
  protected String trackPath() {
    return "/v1/tracks/" + ID;
  }

  @Override
  protected String playlistPath() {
    return "/v1/playlists/" + ID;
  }

  @Override
  protected String playlistTracksPath() {
    return "/v1/playlists/" + ID + "/tracks";
  }

  @Override
  protected String searchPath() {
    return "/v1/search";
  }

  @Override
  protected String track(String name) {
    return Documents.track(name, ID, 50);
  }

  @Override
  protected String playlist(String name, int total) {
    return """
    {"id": "%s", "name": %s, "public": true, "owner": {"display_name": "Ann"}, "images": [],
     "tracks": {"total": %d, "items": [%s]}}\
    """
        .formatted(ID, Quoted.text(name), total, entries("track", 0, Math.min(total, 100)));
  }

  @Override
  protected String playlistTracks(Asked asked, int total) {
    var from = asked.number("offset", 0);
    var to = Math.min(total, from + asked.number("limit", 20));
    return "{\"items\": [%s], \"total\": %d}".formatted(entries("track", from, to), total);
  }

  @Override
  protected String searchResult(List<String> names) {
    return "{\"tracks\": {\"items\": [%s], \"total\": 2}}"
        .formatted(names.stream().map(this::track).collect(Collectors.joining(",")));
  }

  @Override
  protected void knowsIsrc(@Nullable String name) {
    api.at(
        searchPath(),
        asked -> {
          assertThat(asked.query()).containsEntry("q", "isrc:" + ISRC);
          return ok(searchResult(name == null ? List.of() : List.of(name)));
        });
  }

  @BeforeEach
  void hearsNothing() {
    PretendSpotify.hearsNothing(api);
  }

  @Test
  void asksInTheNameOfTheAppAndOfAMarket() {
    catalogue.track(ID, "DE");

    assertThat(api.asked().getFirst().header("Authorization")).isEqualTo("Bearer the-apps");
    assertThat(api.asked().getFirst().query()).isEqualTo(Map.of("market", "DE"));
  }

  @Test
  void takesTheRecordingMostListenTo() {
    api.at(
        searchPath(),
        "{\"tracks\": {\"items\": [%s, %s, %s]}}"
            .formatted(
                Documents.track("Rare", "a", 3),
                Documents.track("Usual", "b", 70),
                Documents.track("Other", "c", 99).replace("GBAYE0601498", "GBAYE0601499")));

    assertThat(catalogue.byIsrc(ISRC).found().map(Found::name)).contains("Usual");
  }

  @Test
  void aTokenThatIsNotAcceptedIsARefusalThatSaysSo() {
    api.next(status(401, "{\"error\": {\"status\": 401, \"message\": \"Invalid access token\"}}"));

    assertThatThrownBy(() -> catalogue.track(ID, null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("check the credentials")
        .hasMessageNotContaining("the-apps");
  }
}
