package fm.seda.datasets.genre;

import fm.seda.datasets.Cumulative;
import fm.seda.datasets.Dice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All genres and how near they are to each other. */
public final class GenreMap {

  private static final String TABLE = "genres.psv";

  private final List<Genre> genres;
  private final Cumulative shares;

  private GenreMap(List<Genre> genres) {
    this.genres = genres;
    shares = new Cumulative(genres.stream().mapToDouble(Genre::share).toArray());
  }

  /** Reads the map that ships with this module. */
  public static GenreMap load() {
    try (var in = Objects.requireNonNull(GenreMap.class.getResourceAsStream(TABLE), TABLE)) {
      var rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\\|", -1)))
              .toList();
      return new GenreMap(parse(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every genre, in a fixed order. */
  public List<Genre> all() {
    return genres;
  }

  /** How many there are. */
  public int size() {
    return genres.size();
  }

  /** The genre at this place. */
  public Genre get(int index) {
    return genres.get(index);
  }

  /**
   * The genre of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Genre named(String name) {
    return genres.stream()
        .filter(genre -> genre.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no genre " + name));
  }

  /**
   * The genre of the n-th of something: each genre once, so that none is empty, then in proportion
   * to how much there is of it.
   */
  public Genre nth(int n, Dice dice) {
    return genres.get(n < genres.size() ? n : shares.draw(dice));
  }

  /** Any genre, in proportion to how much there is of it. */
  public Genre draw(Dice dice) {
    return genres.get(shares.draw(dice));
  }

  /** What somebody grows fond of: the more common of two. */
  public Genre favourite(Dice dice) {
    var one = draw(dice);
    var other = draw(dice);
    return one.share() >= other.share() ? one : other;
  }

  /** One from its neighbourhood. */
  public Genre near(Genre genre, Dice dice) {
    return genres.get(dice.pick(genre.related()));
  }

  private static List<Genre> parse(List<List<String>> rows) {
    var places =
        IntStream.range(0, rows.size())
            .boxed()
            .collect(Collectors.toMap(i -> rows.get(i).getFirst(), Function.identity()));
    return IntStream.range(0, rows.size())
        .mapToObj(i -> genre(i, rows.get(i), places::get))
        .toList();
  }

  private static Genre genre(int index, List<String> row, Function<String, Integer> placeOf) {
    var ranges = row.subList(5, 14).stream().map(Range::parse).toList();
    return new Genre(
        index,
        row.get(0),
        Double.parseDouble(row.get(1)),
        row.get(2),
        row.get(3),
        Double.parseDouble(row.get(4)),
        new Sound(
            ranges.get(0),
            ranges.get(1),
            ranges.get(2),
            ranges.get(3),
            ranges.get(4),
            ranges.get(5),
            ranges.get(6),
            ranges.get(7),
            ranges.get(8)),
        List.of(row.get(14).split(",")).stream().map(placeOf).toList());
  }
}
