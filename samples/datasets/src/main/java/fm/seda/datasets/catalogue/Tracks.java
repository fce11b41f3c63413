package fm.seda.datasets.catalogue;

import fm.seda.datasets.Cumulative;
import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.wire.Attributes;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.words.Writer;
import fm.seda.domain.Kind;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tracks, artist by artist and album by album. */
public final class Tracks {

  private final Recipe recipe;
  private final GenreMap genres;
  private final Writer writer;
  private final Artists artists;
  private final int[] firstOf;
  private final Shelf shelf;

  Tracks(Recipe recipe, GenreMap genres, Writer writer, Artists artists) {
    this.recipe = recipe;
    this.genres = genres;
    this.writer = writer;
    this.artists = artists;
    firstOf = dividedAmong(artists, recipe.size().of(Kind.TRACK));
    shelf =
        new Shelf(
            recipe,
            Kind.TRACK,
            genres.size(),
            i -> artists.shelf().genre(artistOf(i)),
            i -> artists.appeal(artistOf(i)) * recipe.dice("track-appeal", i).heavyTail(1.5));
  }

  /** Their genres and popularity. */
  public Shelf shelf() {
    return shelf;
  }

  /** Whose track it is. */
  public int artistOf(int track) {
    var found = Arrays.binarySearch(firstOf, track);
    return found >= 0 ? found : -found - 2;
  }

  Stream<ItemRow> rows() {
    return IntStream.range(0, artists.shelf().size()).boxed().flatMap(it -> by(it).stream());
  }

  /** Everybody has one; the rest goes by how well known they are. */
  private static int[] dividedAmong(Artists artists, int tracks) {
    var count = artists.shelf().size();
    var productivity =
        new Cumulative(
            IntStream.range(0, count).mapToDouble(i -> Math.sqrt(artists.appeal(i))).toArray());
    return IntStream.range(0, count)
        .map(i -> i + (int) (productivity.shareBefore(i) * (tracks - count)))
        .toArray();
  }

  private List<ItemRow> by(int artist) {
    var last = artist + 1 < firstOf.length ? firstOf[artist + 1] : shelf.size();
    var dice = recipe.dice("discography", artist);
    var titles = new HashSet<String>();
    var rows = new ArrayList<ItemRow>();
    var year = artists.activeSince(artist);
    for (int track = firstOf[artist]; track < last; ) {
      var album = writer.album(artists.genre(artist), dice);
      var end = Math.min(last, track + (dice.chance(0.3) ? 1 : dice.between(4, 12)));
      for (; track < end; track++) {
        rows.add(row(track, artist, title(artist, titles, dice), album, year));
      }
      year = Math.min(thisYear(), year + dice.between(0, 3));
    }
    return rows;
  }

  private int thisYear() {
    return recipe.asOf().atZone(ZoneOffset.UTC).getYear();
  }

  private String title(int artist, Set<String> taken, Dice dice) {
    var title = writer.track(artists.genre(artist), dice);
    for (int part = 2; !taken.add(title); part++) {
      title =
          part < 6
              ? writer.track(artists.genre(artist), dice)
              : writer.album(artists.genre(artist), dice) + ", Part " + part;
    }
    return title;
  }

  private ItemRow row(int track, int artist, String title, String album, int year) {
    var dice = recipe.dice("track", track);
    var genre = artists.genre(artist);
    var artistId = artists.shelf().id(artist);
    return shelf.row(
        track,
        title,
        Tags.of(genre, genres, dice),
        artistId.toString(),
        new Attributes.OfTrack(
            artistId,
            artists.name(artist),
            album,
            year,
            External.isrc(year, track),
            dice.chance(genre.explicit()),
            dice.between(115, 420),
            genre.language(),
            shelf.cover(track),
            genre.sound().track(dice)));
  }
}
