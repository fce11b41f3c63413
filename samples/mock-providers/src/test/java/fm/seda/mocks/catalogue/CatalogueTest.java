package fm.seda.mocks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.datasets.Community;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.Size;
import fm.seda.datasets.wire.Attributes.OfArtist;
import fm.seda.datasets.wire.Attributes.OfTrack;
import fm.seda.datasets.wire.ItemRow;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Catalogue CATALOGUE = new Catalogue(2026);

  @Test
  void isTheSameEveryTime() {
    var again = new Catalogue(2026);

    assertThat(again.artists()).isEqualTo(CATALOGUE.artists());
    assertThat(again.albums()).isEqualTo(CATALOGUE.albums());
    assertThat(again.tracks()).isEqualTo(CATALOGUE.tracks());
  }

  @Test
  void holdsHundredsOfArtistsAndThousandsOfTracks() {
    assertThat(CATALOGUE.artists()).hasSizeBetween(300, 500);
    assertThat(CATALOGUE.tracks()).hasSizeGreaterThan(6_000);
    assertThat(CATALOGUE.artists()).extracting(Artist::name).doesNotHaveDuplicates();
    assertThat(CATALOGUE.tracks()).extracting(Track::isrc).doesNotHaveDuplicates();
    assertThat(CATALOGUE.tracks()).allMatch(track -> track.isrc().matches("[A-Z]{5}\\d{7}"));
    assertThat(CATALOGUE.tracks()).filteredOn(track -> !track.guests().isEmpty()).isNotEmpty();
    for (var version : Version.values()) {
      assertThat(CATALOGUE.tracks()).extracting(Track::version).contains(version);
    }
  }

  @Test
  void knowsWhatTheDemoKnows() {
    var day = Instant.parse("2026-11-05T10:00:00Z");
    var demo = new Community(new Recipe(Size.SMOKE, 1, day)).items().toList();
    var names = CATALOGUE.artists().stream().map(Artist::name).collect(Collectors.toSet());

    assertThat(demo)
        .filteredOn(row -> row.attributes() instanceof OfArtist)
        .isNotEmpty()
        .extracting(ItemRow::name)
        .allMatch(names::contains);
    assertThat(demo)
        .filteredOn(row -> row.attributes() instanceof OfTrack)
        .isNotEmpty()
        .allSatisfy(row -> {
          var track = (OfTrack) row.attributes();
          var same = CATALOGUE.isrc(track.isrc()).orElseThrow();
          assertThat(same.title()).isEqualTo(row.name());
          assertThat(same.artist().name()).isEqualTo(track.artistName());
          assertThat(same.album().title()).isEqualTo(track.album());
        });
  }

  @Test
  void everyTrackIsOnItsAlbum() {
    for (var album : CATALOGUE.albums()) {
      assertThat(CATALOGUE.tracks(album))
          .hasSize(album.size())
          .allMatch(track -> track.album().equals(album));
      assertThat(CATALOGUE.albums(album.artist())).contains(album);
    }
    assertThat(CATALOGUE.isrc("zz-mck-00-99999")).isEmpty();
    var track = CATALOGUE.tracks().getLast();
    assertThat(CATALOGUE.isrc(track.isrc().toLowerCase(Locale.ROOT))).contains(track);
  }

  @Test
  void providersDoNotWriteAllNamesAlike() {
    for (var one : Spelling.values()) {
      for (var other : Spelling.values()) {
        if (one.compareTo(other) < 0) {
          var differing =
              CATALOGUE.artists().stream()
                  .filter(artist -> !one.artist(artist).equals(other.artist(artist)))
                  .count();
          assertThat(differing)
              .as("%s and %s", one, other)
              .isBetween(1L, CATALOGUE.artists().size() / 2L);
        }
      }
    }
  }

  @Test
  void guestsAndVersionsStandWhereTheProviderPutsThem() {
    var remaster =
        CATALOGUE.tracks().stream()
            .filter(track -> track.version() == Version.REMASTERED && track.guests().size() == 1)
            .findFirst()
            .orElseThrow();
    var guest = remaster.guests().getFirst();

    assertThat(Spelling.SPOTIFY.title(remaster))
        .isEqualTo(
            "%s (feat. %s) - Remastered %d"
                .formatted(remaster.title(), guest.name(), remaster.remasteredIn()));
    assertThat(Spelling.APPLE.title(remaster))
        .endsWith(" (%d Remaster)".formatted(remaster.remasteredIn()));
    assertThat(Spelling.MUSICBRAINZ.title(remaster))
        .isEqualTo(Spelling.MUSICBRAINZ.plainTitle(remaster));
  }

  @Test
  void idsAreFoundAgainAndBelongToOneThing() {
    var ids =
        new Identities<>(
            CATALOGUE.tracks(), Track::number, track -> Names.base62("t", track.number(), 22));
    var seen = new HashSet<String>();

    for (var track : CATALOGUE.tracks()) {
      assertThat(ids.find(ids.of(track))).contains(track);
      assertThat(seen.add(ids.of(track))).isTrue();
    }
    assertThat(ids.find("nothing")).isEmpty();
  }
}
