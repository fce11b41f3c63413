package fm.seda.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeyPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "The",
          "Beyoncé",
          "Ärzte",
          "n",
          "N'",
          "and",
          "&",
          "+",
          "x",
          "feat.",
          "ft",
          "Vol",
          "II",
          "iv",
          "v",
          "Part",
          "Pt.",
          "2",
          "10",
          "-",
          " - ",
          "/",
          "(",
          ")",
          "[",
          "]",
          "Live",
          "Remix",
          "Remastered",
          "2011",
          "Topic",
          "VEVO",
          "ve",
          "vo",
          "Official",
          "!",
          "$",
          "!!!",
          "я",
          "И",
          "Ξ",
          "кино",
          "ё",
          "ゲ",
          "ｶﾞ",
          "한",
          "\u1100",
          "\u1161",
          "राम",
          "أم",
          "\u0301",
          "\u0306",
          "\u200B",
          "ß",
          "İ",
          "ı",
          "ø",
          "A",
          "a",
          "o",
          " ",
          " ",
          " ",
          ",",
          ".",
          "'",
          "🎵",
          "½",
          "ﬁ");

  @Property(tries = 3000)
  void theWordsOfAKeyAreSpeltAsTheyAre(@ForAll("names") String name) {
    for (var key : List.of(ArtistName.of(name).key(), TrackTitle.of(name).key())) {
      var words = Words.of(key);
      if (!words.isEmpty()) {
        assertThat(words.key()).isEqualTo(key);
      }
    }
  }

  @Property(tries = 3000)
  void aKeyIsNeverEmptyWhileThereIsSomethingToSee(@ForAll("names") String name) {
    Assume.that(name.codePoints().anyMatch(KeyPropertiesTest::isSeen));

    assertThat(ArtistName.of(name).key()).isNotEmpty();
    assertThat(TrackTitle.of(name).key()).isNotEmpty();
  }

  @Property
  void aKeyIsShortAndFitForADatabase(@ForAll String any) {
    var name = any.repeat(3);

    for (var key : List.of(ArtistName.of(name).key(), TrackTitle.of(name).key())) {
      assertThat(key.codePointCount(0, key.length())).isLessThanOrEqualTo(120);
      assertThat(key.codePoints())
          .noneMatch(it -> it == 0 || Character.getType(it) == Character.SURROGATE);
    }
  }

  @Property(tries = 2000)
  void caseFormAndOuterSpaceDoNotMatter(@ForAll("names") String name) {
    var key = ArtistName.of(name).key();

    assertThat(ArtistName.of(name.toUpperCase(Locale.ROOT)).key()).isEqualTo(key);
    assertThat(ArtistName.of("  " + name + "\t\u00A0").key()).isEqualTo(key);
    assertThat(ArtistName.of(Normalizer.normalize(name, Normalizer.Form.NFD)).key()).isEqualTo(key);
    assertThat(TrackTitle.of(name.toUpperCase(Locale.ROOT)).key())
        .isEqualTo(TrackTitle.of(name).key());
  }

  @Property
  void accentsOnLatinLettersDoNotMatter(@ForAll("latin") String name) {
    var accented = name.replaceAll("([aeou])", "$1\u0301");

    assertThat(ArtistName.of(accented).key()).isEqualTo(ArtistName.of(name).key());
  }

  @Property(tries = 2000)
  void likenessIsBetweenNoneAndCertainAndTheSameBothWays(
      @ForAll("names") String one, @ForAll("names") String other, @ForAll("ids") String id) {
    var artist = KnownArtist.of(one, Map.of("spotify", id), Set.of());
    var second = KnownArtist.of(other, Map.of("spotify", "1"), Set.of());
    var track = KnownTrack.of(one, List.of(other), null, null, 200, Map.of("spotify", id));
    var cover = KnownTrack.of(other, List.of(one), null, null, null, Map.of("spotify", "1"));

    assertThat(Likeness.between(artist, second)).isEqualTo(Likeness.between(second, artist));
    assertThat(Likeness.between(track, cover)).isEqualTo(Likeness.between(cover, track));
    assertThat(Likeness.between(artist, second).confidence()).isBetween(0.0, 1.0);
    assertThat(Likeness.between(track, cover).confidence()).isBetween(0.0, 1.0);
  }

  @Property(tries = 1000)
  void whateverIsWrittenTheSameIsTheSame(@ForAll("names") String name) {
    Assume.that(name.codePoints().anyMatch(KeyPropertiesTest::isSeen));
    var artist = KnownArtist.of(name, Map.of(), Set.of());
    var track = KnownTrack.of(name, List.of("Somebody"), null, null, 200, Map.of());

    assertThat(Likeness.between(artist, artist).isSame()).isTrue();
    assertThat(Likeness.between(track, track).isSame()).isTrue();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(9).map(it -> String.join("", it));
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.strings().withChars("abcdefghnorstuy &.'-").ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of("1", "2");
  }

  private static boolean isSeen(int character) {
    return Character.isLetterOrDigit(character) || "&+-/()[]!$,.'".indexOf(character) >= 0;
  }
}
