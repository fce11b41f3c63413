package fm.seda.datasets.catalogue;

import fm.seda.datasets.Recipe;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.wire.Attributes;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.words.Writer;
import fm.seda.domain.Kind;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The artists; no two have the same name. */
public final class Artists {

  private static final int LONGEST_CAREER = 18;
  private static final int FORMS_TO_TRY = 8;

  private final Recipe recipe;
  private final GenreMap genres;
  private final Writer writer;
  private final Shelf shelf;
  private final double[] appeal;
  private final List<String> names;

  Artists(Recipe recipe, GenreMap genres, Writer writer) {
    this.recipe = recipe;
    this.genres = genres;
    this.writer = writer;
    var count = recipe.size().of(Kind.ARTIST);
    appeal =
        IntStream.range(0, count)
            .mapToDouble(i -> recipe.dice("artist-appeal", i).heavyTail(1.3))
            .toArray();
    shelf = Shelf.drawn(recipe, Kind.ARTIST, genres, i -> appeal[i]);
    var taken = new HashSet<String>();
    names = IntStream.range(0, count).mapToObj(i -> name(i, taken)).toList();
  }

  /** Their genres and popularity. */
  public Shelf shelf() {
    return shelf;
  }

  /** The name of one. */
  public String name(int artist) {
    return names.get(artist);
  }

  double appeal(int artist) {
    return appeal[artist];
  }

  Genre genre(int artist) {
    return genres.get(shelf.genre(artist));
  }

  /** The first year they had something out. */
  int activeSince(int artist) {
    var thisYear = recipe.asOf().atZone(ZoneOffset.UTC).getYear();
    return thisYear - recipe.dice("artist-career", artist).below(LONGEST_CAREER);
  }

  Stream<ItemRow> rows() {
    return IntStream.range(0, shelf.size()).mapToObj(this::row);
  }

  private ItemRow row(int artist) {
    var dice = recipe.dice("artist", artist);
    var genre = genre(artist);
    var form =
        dice.chance(0.5)
            ? "{mood} {genre} from {place}, for {scene}."
            : "{genre} for {scene}; {mood}.";
    return shelf.row(
        artist,
        name(artist),
        Tags.of(genre, genres, dice),
        null,
        new Attributes.OfArtist(
            writer.sentence(form, genre, dice),
            shelf.cover(artist),
            genre.language(),
            activeSince(artist)));
  }

  private String name(int artist, Set<String> taken) {
    var dice = recipe.dice("artist-name", artist);
    for (int i = 0; i < FORMS_TO_TRY; i++) {
      var name = writer.artist(genre(artist), dice);
      if (taken.add(name)) {
        return name;
      }
    }
    // a first name and a coined surname: there are more of these than artists
    var name = writer.givenName(dice) + " " + writer.surname(dice);
    while (!taken.add(name)) {
      name = writer.givenName(dice) + " " + writer.surname(dice);
    }
    return name;
  }
}
