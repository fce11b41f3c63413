package fm.seda.datasets.people;

import fm.seda.datasets.Cumulative;
import fm.seda.datasets.Dice;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.genre.GenreMap;
import java.util.ArrayList;
import java.util.List;

/** What somebody likes: one to three genres at the centre, and some of what lies near them. */
public final class Taste {

  private static final double FIRST_CENTRE = 3;
  private static final double OTHER_CENTRE = 1.6;
  private static final double NEARBY = 0.8;
  private static final int AT_LEAST = 3;

  private final List<Integer> genres = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final Cumulative draw;

  private Taste(List<Genre> centres, GenreMap map, Dice dice) {
    for (var centre : centres) {
      add(centre.index(), genres.isEmpty() ? FIRST_CENTRE : OTHER_CENTRE);
    }
    for (var centre : centres) {
      add(map.near(centre, dice).index(), NEARBY);
    }
    while (genres.size() < AT_LEAST) {
      add(map.near(centres.getFirst(), dice).index(), NEARBY);
    }
    draw = new Cumulative(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The taste around these genres. */
  static Taste around(List<Genre> centres, GenreMap map, Dice dice) {
    return new Taste(centres.stream().distinct().toList(), map, dice);
  }

  /** The genres, the dearest first, as places in the map. */
  public List<Integer> genres() {
    return genres;
  }

  /** Whether this genre is one of them. */
  public boolean likes(int genre) {
    return genres.contains(genre);
  }

  /** A genre they are in the mood for. */
  public int draw(Dice dice) {
    return genres.get(draw.draw(dice));
  }

  private void add(int genre, double weight) {
    if (!genres.contains(genre)) {
      genres.add(genre);
      weights.add(weight);
    }
  }
}
