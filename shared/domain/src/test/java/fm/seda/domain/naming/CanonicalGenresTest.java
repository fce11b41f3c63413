package fm.seda.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalGenresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '"',
      value = {
        // Apple
        "Hip-Hop/Rap                 = hip hop",
        "R&B/Soul                    = r&b; soul",
        "Electronic                  = electronic",
        "Alternative                 = alternative",
        "Singer/Songwriter           = singer-songwriter",
        "Children's Music            = children's",
        "Christian & Gospel          = christian",
        "Música tropical             = tropical",
        "Pop Latino                  = latin pop",
        "Urbano latino               = reggaeton",
        // Deezer
        "Rap/Hip Hop                 = hip hop",
        "Films/Games                 = soundtrack",
        "Soul & Funk                 = soul; funk",
        "Techno/House                = techno; house",
        "Electro                     = electro",
        "Chanson française           = chanson",
        "Indie Pop/Folk              = indie pop; folk",
        "Electronica/Dance           = electronic",
        // Spotify
        "hiphop                      = hip hop",
        "Hip Hop                     = hip hop",
        "k-pop                       = k-pop",
        "K Pop                       = k-pop",
        "drum and bass               = drum and bass",
        "Drum & Bass                 = drum and bass",
        "Drum'n'Bass                 = drum and bass",
        "canadian hip hop            = hip hop",
        "uk pop                      = pop",
        "escape room                 = escape room",
        "stomp and holler            = stomp and holler",
        "chicago rap                 = chicago rap",
        // YouTube
        "https://en.wikipedia.org/wiki/Hip_hop_music          = hip hop",
        "https://en.wikipedia.org/wiki/Rhythm_and_blues       = r&b",
        "https://en.wikipedia.org/wiki/Music_of_Latin_America = latin",
        "https://en.wikipedia.org/wiki/Independent_music      = indie",
        "https://en.wikipedia.org/wiki/Ra%C3%AF               = rai",
        "http://en.wikipedia.org/wiki/House_(music)#History   = house",
        // MusicBrainz and Last.fm
        "british soul                = soul",
        "80s pop                     = pop",
        "Electronic---Deep House     = deep house",
        "trip-hop                    = trip hop",
        "avant-garde                 = experimental",
        "rock and indie              = rock; indie",
        // more scripts than one
        "ＪＡＺＺ                      = jazz",
        "演歌                         = 演歌",
        "шансон                      = шансон"
      })
  void areWhatIsMeant(String written, String genres) {
    var expected = Arrays.asList(genres.split("; "));

    assertThat(CanonicalGenres.of(List.of(written))).containsSubsequence(expected);
    assertThat(CanonicalGenres.of(List.of(written))).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seen live",
        "favourites",
        "british",
        "USA",
        "female vocalists",
        "80s",
        "1990s",
        "2007",
        "80's",
        "Music",
        "https://en.wikipedia.org/wiki/Music",
        "",
        "   ",
        "42",
        "!!!",
        "british usa",
        "https://en.wikipedia.org/wiki/Lifestyle_(sociology)",
        "https://example.com/%E0%A4",
        "i heard this one at a friend's party",
        "a",
        "owner@example.com"
      })
  void areNotWhateverPeopleWrite(String written) {
    assertThat(CanonicalGenres.of(List.of(written))).isEmpty();
  }

  @Test
  void keepTheirOrderAndComeOnce() {
    assertThat(
            CanonicalGenres.of(
                List.of(
                    "R&B/Soul", "Hip-Hop/Rap", "seen live", "rap", "soul music", "escape  ROOM")))
        .containsExactly("r&b", "soul", "hip hop", "escape room");
  }

  @Test
  void areNotTooMany() {
    var many = IntStream.range(0, 100).mapToObj(i -> "genre" + i).toList();

    assertThat(CanonicalGenres.of(many)).hasSize(CanonicalGenres.MOST).startsWith("genre0");
    assertThat(CanonicalGenres.of(List.of("rock/".repeat(10_000)))).isEmpty();
    assertThat(CanonicalGenres.of(List.of())).isEmpty();
  }

  @Test
  void areMoreThanAHundredAndFiftyAndEachIsItself() {
    assertThat(GenreList.KNOWN.all())
        .hasSizeGreaterThanOrEqualTo(150)
        .allSatisfy(genre -> assertThat(CanonicalGenres.of(List.of(genre))).containsExactly(genre));
  }

  @Test
  void everyGenreOfTheSampleCatalogueIsOne() {
    assertThat(GenreList.KNOWN.all())
        .contains(
            "house",
            "deep house",
            "techno",
            "trance",
            "psytrance",
            "edm",
            "electronic",
            "disco",
            "garage",
            "drum and bass",
            "jungle",
            "dubstep",
            "synthwave",
            "ambient",
            "lo-fi",
            "experimental",
            "soundtrack",
            "classical",
            "jazz",
            "blues",
            "gospel",
            "soul",
            "funk",
            "r&b",
            "hip hop",
            "trap",
            "drill",
            "grime",
            "pop",
            "k-pop",
            "j-pop",
            "indie pop",
            "indie rock",
            "rock",
            "shoegaze",
            "post-rock",
            "punk",
            "metal",
            "folk",
            "country",
            "reggae",
            "dub",
            "dancehall",
            "afrobeats",
            "amapiano",
            "latin",
            "reggaeton",
            "salsa",
            "bossa nova",
            "samba");
  }

  @Property
  void canonicalOnesStayAsTheyAre(@ForAll("written") List<String> written) {
    var genres = CanonicalGenres.of(written);

    assertThat(CanonicalGenres.of(genres)).isEqualTo(genres);
    assertThat(genres).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(CanonicalGenres.MOST);
  }

  @Provide
  Arbitrary<List<String>> written() {
    var known = Arbitraries.of("Rock", "R&B/Soul", "seen live", "80s Pop", "Häuser", "x y z", "&");
    var any = Arbitraries.strings().withChars("abcé &/-'.1 ").ofMaxLength(15);
    return Arbitraries.oneOf(known, any).list().ofMaxSize(12);
  }
}
