package fm.seda.domain.naming;

import static fm.seda.domain.naming.VersionKind.ACOUSTIC;
import static fm.seda.domain.naming.VersionKind.ALTERED;
import static fm.seda.domain.naming.VersionKind.A_CAPPELLA;
import static fm.seda.domain.naming.VersionKind.DEMO;
import static fm.seda.domain.naming.VersionKind.EDIT;
import static fm.seda.domain.naming.VersionKind.EXTENDED;
import static fm.seda.domain.naming.VersionKind.INSTRUMENTAL;
import static fm.seda.domain.naming.VersionKind.KARAOKE;
import static fm.seda.domain.naming.VersionKind.LIVE;
import static fm.seda.domain.naming.VersionKind.OTHER;
import static fm.seda.domain.naming.VersionKind.REMIX;
import static fm.seda.domain.naming.VersionKind.REPRISE;
import static fm.seda.domain.naming.VersionKind.TAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackTitleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halo",
        "HALO",
        "Halo - Remastered 2011",
        "Halo (2011 Remaster)",
        "Halo [Explicit]",
        "Halo (Official Video)",
        "Halo (Official Music Video) [4K]",
        "Halo (Mono)",
        "Halo - Stereo Mix",
        "Halo - Bonus Track",
        "Halo (Deluxe Edition)",
        "Halo (Album Version)",
        "Halo (Original Mix)",
        "Halo (From the Motion Picture \"Sky\")",
        "Halo - From \"Sky\"",
        "Halo (Original Motion Picture Soundtrack)",
        "Halo (20th Anniversary Edition)",
        "Halo (prod. by Somebody)",
        "Halo Official Video"
      })
  void howItWasPublishedIsNotOfTheTitle(String written) {
    var title = TrackTitle.of(written);

    assertThat(title.key()).isEqualTo("halo");
    assertThat(title.version()).isEqualTo(Version.USUAL);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void anotherVersionIsTold(String written, VersionKind kind, Set<String> details) {
    var title = TrackTitle.of(written);

    assertThat(title.key()).isEqualTo("halo");
    assertThat(title.version()).isEqualTo(new Version(Set.of(kind), details, false));
  }

  static Stream<Arguments> versions() {
    return Stream.of(
        arguments("Halo (Live)", LIVE, Set.of()),
        arguments("Halo - Live at Wembley, 1986", LIVE, Set.of("wembley", "1986")),
        arguments("Halo - Live; 2003 Digital Remaster", LIVE, Set.of()),
        arguments("Halo (En Vivo)", LIVE, Set.of()),
        arguments("Halo (MTV Unplugged)", LIVE, Set.of("mtv")),
        arguments("Halo - Remix", REMIX, Set.of()),
        arguments("Halo Remix", REMIX, Set.of()),
        arguments("Halo [Skrillex Remix]", REMIX, Set.of("skrillex")),
        arguments("Halo (2019 Mix)", REMIX, Set.of("2019")),
        arguments("Halo - Club Edit", EDIT, Set.of("club")),
        arguments("Halo (Extended Version)", EXTENDED, Set.of()),
        arguments("Halo (Acoustic Version)", ACOUSTIC, Set.of()),
        arguments("Halo (Instrumental)", INSTRUMENTAL, Set.of()),
        arguments("Halo (Karaoke Version)", KARAOKE, Set.of()),
        arguments("Halo (A Cappella)", A_CAPPELLA, Set.of()),
        arguments("Halo - Demo", DEMO, Set.of()),
        arguments("Halo (Take 3)", TAKE, Set.of("take", "3")),
        arguments("Halo (Reprise)", REPRISE, Set.of()),
        arguments("Halo (Sped Up)", ALTERED, Set.of("sped")),
        arguments("Halo (slowed + reverb)", ALTERED, Set.of("slowed")),
        arguments("Halo (Spanish Version)", OTHER, Set.of("spanish")),
        arguments("Halo (Taylor’s Version)", OTHER, Set.of("taylor", "s")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Halo - Radio Edit", "Halo (Single Version)", "Halo [Clean]"})
  void aCutForTheRadioMayBeTheSame(String written) {
    var version = TrackTitle.of(written).version();

    assertThat(version.isUsual()).isTrue();
    assertThat(version.cut()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Halo (feat. Jay-Z)           | Jay-Z",
        "Halo [ft. Jay-Z] - Live      | Jay-Z",
        "Halo featuring Jay-Z         | Jay-Z",
        "Halo (with Jay-Z)            | Jay-Z",
        "Halo (Remix ft. Jay-Z)       | Jay-Z"
      })
  void guestsAreNotOfTheTitle(String written, String guest) {
    var title = TrackTitle.of(written);

    assertThat(title.key()).isEqualTo("halo");
    assertThat(title.featured()).containsExactly(guest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "(I Can't Get No) Satisfaction   | icantgetnosatisfaction",
        "Dancing (With Myself)           | dancingwithmyself",
        "Live Forever                    | liveforever",
        "Song (Live Your Life)           | songliveyourlife",
        "Song (Cover Me)                 | songcoverme",
        "Song (From Now On)              | songfromnowon",
        "Morning (Early Bird)            | morningearlybird",
        "Remix                           | remix",
        "(Live)                          | live",
        "6 Ft. Under                     | 6ftunder"
      })
  void wordsOfATitleAreNotTakenForSomethingElse(String written, String key) {
    var title = TrackTitle.of(written);

    assertThat(title.key()).isEqualTo(key);
    assertThat(title.version()).isEqualTo(Version.USUAL);
    assertThat(title.featured()).isEmpty();
  }

  @Test
  void numbersOfPartsAreWrittenOneWay() {
    assertThat(List.of("Song, Pt. 2", "Song (Part II)", "Song - Part Two", "SONG PART 2"))
        .extracting(written -> TrackTitle.of(written).key())
        .containsOnly("songpart2");
    assertThat(TrackTitle.of("Song, Pt. 1").key()).isEqualTo("songpart1");
    assertThat(TrackTitle.of("Mambo #5").key()).isEqualTo(TrackTitle.of("Mambo No. 5").key());
    assertThat(TrackTitle.of("I and I").key()).isEqualTo("i&i");
  }

  @Test
  void aVideosTitleMayBeginWithItsArtist() {
    var adele = List.of(ArtistName.of("AdeleVEVO"));

    assertThat(TrackTitle.of("Adele - Hello (Official Video)", adele).key()).isEqualTo("hello");
    assertThat(TrackTitle.of("Adele - Hello ft. X", adele).key()).isEqualTo("hello");
    assertThat(TrackTitle.of("Adele - Live", adele).key()).isEqualTo("adele");
    assertThat(TrackTitle.of("Somebody - Hello", adele).key()).isEqualTo("somebodyhello");
  }
}
