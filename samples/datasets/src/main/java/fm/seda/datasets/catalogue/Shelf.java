package fm.seda.datasets.catalogue;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.Weighted;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.wire.Attributes;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.domain.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All items of one kind, as numbers: the genre of each and how popular it is. Popularity follows
 * Zipf's law, so a few are known to everyone and most to hardly anybody.
 */
public final class Shelf {

  private static final double ZIPF = 0.8;
  private static final double CATALOGUE_AGE_SECONDS = 730 * 86_400.0;

  private final Recipe recipe;
  private final Kind kind;
  private final int[] genre;
  private final double[] popularity;
  private final List<Weighted> sections;

  /**
   * Sorts the items in.
   *
   * @param genreOf every genre has at least one item
   * @param appeal whatever has more of it is more popular
   */
  Shelf(
      Recipe recipe, Kind kind, int genres, IntUnaryOperator genreOf, IntToDoubleFunction appeal) {
    this.recipe = recipe;
    this.kind = kind;
    var size = recipe.size().of(kind);
    genre = IntStream.range(0, size).map(genreOf).toArray();
    popularity = byRank(IntStream.range(0, size).mapToDouble(appeal).toArray());
    sections = IntStream.range(0, genres).mapToObj(this::section).toList();
  }

  /** Items whose genres are drawn in proportion to how much there is of each. */
  static Shelf drawn(Recipe recipe, Kind kind, GenreMap genres, IntToDoubleFunction appeal) {
    var dice = kind.wireName() + "-genre";
    return new Shelf(
        recipe, kind, genres.size(), i -> genres.nth(i, recipe.dice(dice, i)).index(), appeal);
  }

  /** What kind of items these are. */
  public Kind kind() {
    return kind;
  }

  /** How many. */
  public int size() {
    return genre.length;
  }

  /** The main genre of one. */
  public int genre(int item) {
    return genre[item];
  }

  /** Above 0, and 1 for the best known. */
  public double popularity(int item) {
    return popularity[item];
  }

  /** The id of one. */
  public UUID id(int item) {
    return recipe.id(kind.wireName(), item);
  }

  /** When it came into the catalogue: within the two years before the community's day. */
  public Instant createdAt(int item) {
    var age = recipe.dice(kind.wireName() + "-age", item).fraction() * CATALOGUE_AGE_SECONDS;
    return recipe.asOf().minusSeconds((long) age);
  }

  /** One of this genre, the popular ones more often. */
  public int draw(int ofGenre, Dice dice) {
    return sections.get(ofGenre).draw(dice);
  }

  /** The row of one, with what only its kind knows. */
  ItemRow row(
      int item, String name, List<String> genres, @Nullable String creator, Attributes attributes) {
    return new ItemRow(
        kind,
        id(item),
        name,
        genres,
        popularity(item),
        creator,
        External.ids(kind, item),
        attributes,
        createdAt(item));
  }

  /** The address of a picture of one. */
  String cover(int item) {
    return External.cover(kind, id(item));
  }

  private Weighted section(int ofGenre) {
    var items = IntStream.range(0, genre.length).filter(it -> genre[it] == ofGenre);
    return new Weighted(items, it -> popularity[it]);
  }

  private static double[] byRank(double[] appeal) {
    var ranked =
        IntStream.range(0, appeal.length)
            .boxed()
            .sorted((a, b) -> Double.compare(appeal[b], appeal[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    var popularity = new double[appeal.length];
    for (int rank = 0; rank < ranked.length; rank++) {
      var zipf = StrictMath.pow(rank + 1, -ZIPF);
      popularity[ranked[rank]] = Math.max(0.0001, Math.round(zipf * 10_000) / 10_000.0);
    }
    return popularity;
  }
}
