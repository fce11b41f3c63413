package fm.seda.providers;

import static fm.seda.providers.PretendApi.ok;
import static fm.seda.providers.PretendApi.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.providers.PretendApi.Asked;
import fm.seda.providers.cache.CacheInMemory;
import fm.seda.providers.cache.CacheStatistics;
import fm.seda.providers.cache.CachedService;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import fm.seda.providers.service.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every catalogue does with questions, long lists and what it was told before. */
public abstract class CatalogueContract {

  protected static final String ISRC = "GBAYE0601498";

  protected final CacheInMemory memory = new CacheInMemory();
  protected final PretendApi api = new PretendApi();
  protected final Service service = Services.of(api.address(), dialect());
  protected Instant now = Instant.parse("2026-03-10T12:00:00Z");
  protected CachedService cached = cached(memory);
  protected Catalogue catalogue = catalogue(cached);

  protected abstract Dialect dialect();

  protected abstract Catalogue catalogue(CachedService cached);

  /** How the service is asked. */
  protected Function<Question, Optional<Part>> asking(Service asked) {
    return asked::ask;
  }

  /** An id that may be one. */
  protected abstract String id();

  protected abstract String trackPath();

  protected abstract String playlistPath();

  /** Where the rest of a long playlist is. */
  protected abstract String playlistTracksPath();

  protected abstract String searchPath();

  protected abstract String track(String name);

  /** A playlist of so many tracks, with the first ones of them. */
  protected abstract String playlist(String name, int total);

  /** The tracks from there on. */
  protected abstract String playlistTracks(Asked asked, int total);

  protected abstract String searchResult(List<String> names);

  /** Lets this be what is found for {@link #ISRC}. */
  protected abstract void knowsIsrc(@Nullable String name);

  private CachedService cached(CacheInMemory cache) {
    return new CachedService(
        "provider", asking(service), cache, Duration.ofHours(24), Services.JSON, () -> now);
  }

  @BeforeEach
  void fill() {
    api.at(trackPath(), track("A Track"));
  }

  @AfterEach
  void stop() {
    service.close();
    api.close();
  }

  private Told<FoundTrack> track() {
    return catalogue.track(id(), null);
  }

  private @Nullable String name() {
    return track().found().map(Found::name).orElse(null);
  }

  @Test
  void tellsOfATrack() {
    assertThat(name()).isEqualTo("A Track");
    assertThat(track().stale()).isFalse();
  }

  @Test
  void knowsWhatItDoesNotHave() {
    api.at(trackPath(), _ -> status(404, "{}"));

    assertThat(track()).isEqualTo(Told.nothing(false));
  }

  @Test
  void asksOnceInADay() {
    track();
    api.at(trackPath(), track("Renamed"));

    now = now.plus(Duration.ofHours(24)).minusSeconds(1);
    assertThat(name()).isEqualTo("A Track");

    now = now.plusSeconds(1);
    assertThat(name()).isEqualTo("Renamed");
  }

  @Test
  void whatWasKnownIsBetterThanNothingWhileItFails() {
    track();
    api.at(trackPath(), _ -> status(503, ""));
    now = now.plus(Duration.ofDays(3));

    assertThat(track().stale()).isTrue();
    assertThat(name()).isEqualTo("A Track");

    api.at(trackPath(), track("Back again"));
    assertThat(track().stale()).isFalse();
    assertThat(name()).isEqualTo("Back again");
  }

  @Test
  void isNotToBeHadWhileItFailsAndNothingIsKnown() {
    api.at(trackPath(), _ -> status(503, ""));

    assertThatThrownBy(this::track).isInstanceOf(NotNow.class);
  }

  @Test
  void countsWhatItIsSpared() {
    api.at(searchPath(), searchResult(List.of("A")));
    catalogue.search("a", 1, null);
    catalogue.search("a", 1, null);
    api.at(searchPath(), _ -> status(503, ""));
    now = now.plus(Duration.ofDays(3));
    catalogue.search("a", 1, null);

    assertThat(cached.statistics()).isEqualTo(new CacheStatistics(1, 2, 1));
    assertThat(memory.entries()).containsEntry("provider", 1L);
  }

  @Test
  void answersWithoutItsMemory() {
    memory.goDown();

    assertThat(name()).isEqualTo("A Track");
  }

  @Test
  void asksAnewForWhatItCannotReadInItsMemory() {
    track();
    memory.spoil("{\"name\": \"and then");

    assertThat(name()).isEqualTo("A Track");
  }

  @Test
  void listsAPlaylistPageByPage() {
    api.at(playlistPath(), playlist("Mornings", 230));
    api.at(playlistTracksPath(), asked -> ok(playlistTracks(asked, 230)));

    var listing = catalogue.playlist(id(), null).found().orElseThrow();

    assertThat(listing.name()).isEqualTo("Mornings");
    assertThat(listing.itself().map(Found::name)).contains("Mornings");
    assertThat(listing.total()).isEqualTo(230);
    assertThat(listing.tracks()).hasSize(230);
    assertThat(listing.tracks()).extracting(Found::name).doesNotHaveDuplicates();
  }

  @Test
  void listsFiveHundredTracksAndSaysThatThereAreMore() {
    api.at(playlistPath(), playlist("Everything", 1_200));
    api.at(playlistTracksPath(), asked -> ok(playlistTracks(asked, 1_200)));

    var told = catalogue.playlist(id(), null);

    assertThat(told.found().orElseThrow().tracks()).hasSize(500);
    assertThat(told.shortcomings()).contains("500 of the 1200 tracks are listed");
  }

  @Test
  void endsWhereThereIsLessThanWasSaid() {
    api.at(playlistPath(), playlist("Mornings", 400));
    api.at(playlistTracksPath(), asked -> ok(playlistTracks(asked, 230)));

    var told = catalogue.playlist(id(), null);

    assertThat(told.found().orElseThrow().tracks()).hasSize(230);
    assertThat(told.shortcomings()).contains("230 of the 400 tracks are listed");
  }

  @Test
  void goesOnWithAListWhereItStopped() {
    api.at(playlistPath(), playlist("Mornings", 230));
    api.at(playlistTracksPath(), _ -> status(503, ""));
    assertThatThrownBy(() -> catalogue.playlist(id(), null)).isInstanceOf(NotNow.class);
    api.at(playlistTracksPath(), asked -> ok(playlistTracks(asked, 230)));
    var asked = api.asked().size();

    assertThat(catalogue.playlist(id(), null).found().orElseThrow().tracks()).hasSize(230);

    assertThat(api.asked().subList(asked, api.asked().size()))
        .extracting(Asked::path)
        .doesNotContain(playlistPath());
  }

  @Test
  void looksForTracks() {
    api.at(searchPath(), searchResult(List.of("One", "Two")));

    assertThat(catalogue.search(" one & two ", 10, "DE").found().orElseThrow())
        .extracting(Found::name)
        .containsExactly("One", "Two");
    assertThat(api.asked().getFirst().query())
        .containsEntry("q", "one & two")
        .containsEntry("limit", "10");
  }

  @Test
  void findingNothingIsAnAnswer() {
    api.at(searchPath(), searchResult(List.of()));

    assertThat(catalogue.search("nothing", 5, null).found()).contains(List.of());
  }

  @Test
  void knowsARecordingByItsNumber() {
    knowsIsrc("The Recording");
    assertThat(catalogue.byIsrc("gb-aye-06-01498").found().map(Found::name))
        .contains("The Recording");
  }

  @Test
  void knowsWhichRecordingItDoesNotHave() {
    knowsIsrc(null);
    assertThat(catalogue.byIsrc(ISRC).found()).isEmpty();
  }

  @Test
  void refusesWhatIsNoQuestion() {
    assertRefused("limit", () -> catalogue.search("a", 11, null));
    assertRefused("limit", () -> catalogue.search("a", 0, null));
    assertRefused("query", () -> catalogue.search(" ", 1, null));
    assertRefused("query", () -> catalogue.search("a".repeat(251), 1, null));
    assertRefused("market", () -> catalogue.search("a", 1, "Germany"));
    assertRefused("market", () -> catalogue.track(id(), "de"));
    assertRefused("isrc", () -> catalogue.byIsrc("GBAYE06"));
    for (var id : List.of("", "../me", "1?x=1", "a b", "0")) {
      assertRefused("id", () -> catalogue.track(id, null));
      assertRefused("id", () -> catalogue.album(id, null));
      assertRefused("id", () -> catalogue.playlist(id, null));
      assertRefused("id", () -> catalogue.artist(id, null));
    }
    assertThat(api.asked()).isEmpty();
  }

  private static void assertRefused(String parameter, Runnable question) {
    assertThatThrownBy(question::run)
        .isInstanceOfSatisfying(
            InvalidInput.class, it -> assertThat(it.parameter()).isEqualTo(parameter));
  }
}
