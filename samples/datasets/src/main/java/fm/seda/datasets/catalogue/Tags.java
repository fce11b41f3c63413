package fm.seda.datasets.catalogue;

import fm.seda.datasets.Dice;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.genre.GenreMap;
import java.util.List;
import java.util.stream.Stream;

/** Which genres an item is filed under: its own first, then up to two that lie near. */
final class Tags {

  private Tags() {}

  static List<String> of(Genre genre, GenreMap genres, Dice dice) {
    var more = dice.chance(0.6) ? 1 + dice.below(2) : 0;
    return Stream.concat(
            Stream.of(genre), Stream.generate(() -> genres.near(genre, dice)).limit(more))
        .map(Genre::name)
        .distinct()
        .toList();
  }
}
