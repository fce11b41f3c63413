package fm.seda.mocks.apple;

import fm.seda.mocks.catalogue.Artist;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Genres in Apple's words. */
final class AppleGenres {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("hip hop", "Hip-Hop/Rap"),
          Map.entry("trap", "Hip-Hop/Rap"),
          Map.entry("r&b", "R&B/Soul"),
          Map.entry("soul", "R&B/Soul"),
          Map.entry("edm", "Dance"),
          Map.entry("drum and bass", "Jungle/Drum'n'bass"),
          Map.entry("jungle", "Jungle/Drum'n'bass"),
          Map.entry("indie pop", "Alternative"),
          Map.entry("indie rock", "Alternative"),
          Map.entry("shoegaze", "Alternative"),
          Map.entry("folk", "Singer/Songwriter"),
          Map.entry("k-pop", "K-Pop"),
          Map.entry("j-pop", "J-Pop"),
          Map.entry("latin", "Música tropical"),
          Map.entry("reggaeton", "Urbano latino"),
          Map.entry("gospel", "Christian & Gospel"));

  private AppleGenres() {}

  static List<String> of(Artist artist) {
    return artist.genres().stream().map(AppleGenres::name).distinct().toList();
  }

  /** In the catalogue everything is also music. */
  static List<String> inCatalogue(Artist artist) {
    return Stream.concat(of(artist).stream(), Stream.of("Music")).toList();
  }

  private static String name(String genre) {
    var titled = genre.substring(0, 1).toUpperCase(Locale.ROOT) + genre.substring(1);
    return NAMES.getOrDefault(genre, titled);
  }
}
