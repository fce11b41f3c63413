package fm.seda.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtistNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Beyoncé             | beyonce",
        "The Beatles         | beatles",
        "Beatles, The        | beatles",
        "The The             | the",
        "Die Ärzte           | diearzte",
        "Simon & Garfunkel   | simon&garfunkel",
        "Guns N' Roses       | guns&roses",
        "AC/DC               | acdc",
        "P!nk                | pink",
        "A$AP Rocky          | asaprocky",
        "KoЯn                | korn",
        "TaylorSwiftVEVO     | taylorswift",
        "Adele - Topic       | adele",
        "10 Ft. Ganja Plant  | 10ftganjaplant",
        "Little Feat         | littlefeat",
        "The 1975            | 1975",
        "!!!                 | !!!",
        "+/-                 | +/-",
        "🎵                   | 🎵",
        "Алёна Швец          | аленашвец",
        "ハル                 | ハル",
        "राम                  | राम"
      })
  void hasAKey(String name, String key) {
    assertThat(ArtistName.of(name).key()).isEqualTo(key);
  }

  @Test
  void tellsTheGuestsOfACredit() {
    var name = ArtistName.of("Calvin Harris feat. Rihanna & Tyler, The Creator");

    assertThat(name.key()).isEqualTo("calvinharris");
    assertThat(name.featured()).containsExactly("Rihanna", "Tyler The Creator");
  }

  @Test
  void someNamesNameNobody() {
    assertThat(ArtistName.of("Various Artists").isNobody()).isTrue();
    assertThat(ArtistName.of("Variety Artist").isNobody()).isFalse();
  }

  @Test
  void longNamesHaveAShortKeyThatTellsThemApart() {
    var name = "very ".repeat(2_000);

    assertThat(ArtistName.of(name + "long").key()).hasSize(120).startsWith("veryvery");
    assertThat(ArtistName.of(name + "long").key())
        .isEqualTo(ArtistName.of((name + "LONG").strip()).key())
        .isNotEqualTo(ArtistName.of(name + "lengthy").key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a) ", "(official) ", " - topic", "a.", "vevo", "official ", "[", "n & "})
  void absurdlyLongNamesHaveAKeyTooAndAreLikeThemselves(String piece) {
    var name = "a " + piece.repeat(50_000);
    var artist = KnownArtist.of(name, Map.of(), Set.of());
    var track = KnownTrack.of(name, List.of(name), null, null, null, Map.of());

    assertThat(artist.name().key()).isNotEmpty().hasSizeLessThanOrEqualTo(120);
    assertThat(Likeness.between(artist, artist).isSame()).isTrue();
    assertThat(Likeness.between(track, track).isSame()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200B\uFEFF", "\u0000", "\u00A0"})
  void whatCannotBeSeenHasNoKey(String name) {
    assertThat(ArtistName.of(name).key()).isEmpty();
  }

  @Test
  void remembersHowItWasWritten() {
    assertThat(ArtistName.of(" Adele - Topic").written()).isEqualTo(" Adele - Topic");
  }
}
