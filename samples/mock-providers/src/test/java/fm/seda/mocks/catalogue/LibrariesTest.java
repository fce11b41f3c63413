package fm.seda.mocks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.catalogue.Library.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibrariesTest {

  private static final Catalogue CATALOGUE = new Catalogue(2026);

  private final Libraries libraries = new Libraries(CATALOGUE);

  @ParameterizedTest
  @ValueSource(strings = {"demo", "mira", "Ünïcödé 🎧", "x"})
  void everyAccountHasEnoughToImport(String account) {
    var library = libraries.of(account);

    assertThat(library.topArtists()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    assertThat(library.topTracks()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    assertThat(library.followed()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(library.liked()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(library.playlists()).hasSize(20);
    assertThat(library).isEqualTo(new Libraries(CATALOGUE).of(account));
  }

  @Test
  void somePlaylistsAreThereToBeStumbledOver() {
    var playlists = libraries.of("demo").playlists();

    assertThat(playlists).filteredOn(playlist -> !playlist.open()).hasSize(3);
    assertThat(playlists).filteredOn(playlist -> playlist.entries().isEmpty()).hasSize(1);
    assertThat(playlists).filteredOn(playlist -> playlist.entries().size() > 100).hasSize(1);
    assertThat(playlists).filteredOn(playlist -> !playlist.owner().equals("demo")).hasSize(1);
    var mixed =
        playlists.stream()
            .filter(playlist -> playlist.entries().size() > playlist.tracks().size())
            .toList();
    assertThat(mixed).hasSize(1);
    assertThat(mixed.getFirst().entries())
        .hasAtLeastOneElementOfType(Playlist.Deleted.class)
        .hasAtLeastOneElementOfType(Playlist.Episode.class)
        .hasAtLeastOneElementOfType(Playlist.LocalFile.class);
  }

  @Test
  void someOfItIsKnownToTheDemo() {
    var demo = new DemoMusic(2026).artists().stream().map(Artist::name).collect(Collectors.toSet());
    for (var account : List.of("demo", "mira", "x")) {
      var library = libraries.of(account);

      assertThat(library.topArtists())
          .filteredOn(artist -> demo.contains(artist.name()))
          .hasSizeBetween(20, 65);
      assertThat(library.topTracks())
          .filteredOn(track -> demo.contains(track.artist().name()))
          .hasSizeGreaterThan(8);
    }
    assertThat(libraries.of("demo").topArtists().subList(0, 20))
        .filteredOn(
            artist -> List.of("house", "jazz", "ambient").contains(artist.genres().getFirst()))
        .hasSizeGreaterThan(6);
  }

  @Test
  void twoAccountsDoNotLikeTheSame() {
    assertThat(libraries.of("demo").topArtists()).isNotEqualTo(libraries.of("mira").topArtists());
  }

  @Test
  void theEmptyOneHasNothingAndTheLargeOneALot() {
    var empty = libraries.of(Libraries.EMPTY);
    assertThat(empty.topArtists()).isEmpty();
    assertThat(empty.topTracks(Span.WEEKS)).isEmpty();
    assertThat(empty.liked()).isEmpty();
    assertThat(empty.playlists()).isEmpty();
    assertThat(empty.followed()).isEmpty();

    var large = libraries.of(Libraries.LARGE);
    assertThat(large.liked()).hasSize(5_000);
    assertThat(large.liked()).extracting(liked -> liked.track().number()).doesNotHaveDuplicates();
    assertThat(large.playlists()).hasSize(300);
  }

  @Test
  void tastesChangeWithTimeAndFavouritesStay() {
    var library = libraries.of("demo");

    assertThat(library.topArtists(Span.WEEKS))
        .isNotEqualTo(library.topArtists(Span.YEARS))
        .containsExactlyInAnyOrderElementsOf(library.topArtists(Span.MONTHS));
  }

  @Test
  void likedTracksHaveTheLatestFirst() {
    assertThat(libraries.of("demo").liked())
        .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
  }
}
