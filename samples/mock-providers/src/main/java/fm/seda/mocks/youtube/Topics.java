package fm.seda.mocks.youtube;

import fm.seda.mocks.catalogue.Artist;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What YouTube calls genres: there are few of them. */
final class Topics {

  private static final String ELECTRONIC = "Electronic_music";
  private static final Map<String, String> OF_GENRE =
      Map.ofEntries(
          Map.entry("house", ELECTRONIC),
          Map.entry("deep house", ELECTRONIC),
          Map.entry("techno", ELECTRONIC),
          Map.entry("trance", ELECTRONIC),
          Map.entry("edm", ELECTRONIC),
          Map.entry("electronic", ELECTRONIC),
          Map.entry("ambient", ELECTRONIC),
          Map.entry("dubstep", ELECTRONIC),
          Map.entry("classical", "Classical_music"),
          Map.entry("jazz", "Jazz"),
          Map.entry("soul", "Soul_music"),
          Map.entry("r&b", "Rhythm_and_blues"),
          Map.entry("hip hop", "Hip_hop_music"),
          Map.entry("trap", "Hip_hop_music"),
          Map.entry("pop", "Pop_music"),
          Map.entry("k-pop", "Music_of_Asia"),
          Map.entry("j-pop", "Music_of_Asia"),
          Map.entry("indie pop", "Independent_music"),
          Map.entry("indie rock", "Independent_music"),
          Map.entry("rock", "Rock_music"),
          Map.entry("punk", "Rock_music"),
          Map.entry("metal", "Rock_music"),
          Map.entry("country", "Country_music"),
          Map.entry("reggae", "Reggae"),
          Map.entry("latin", "Music_of_Latin_America"),
          Map.entry("salsa", "Music_of_Latin_America"),
          Map.entry("reggaeton", "Music_of_Latin_America"));

  private Topics() {}

  static List<String> of(Artist artist) {
    return Stream.concat(
            artist.genres().stream().flatMap(it -> Stream.ofNullable(OF_GENRE.get(it))),
            Stream.of("Music"))
        .distinct()
        .toList();
  }
}
