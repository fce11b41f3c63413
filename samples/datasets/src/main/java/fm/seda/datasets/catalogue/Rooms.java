package fm.seda.datasets.catalogue;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.people.People;
import fm.seda.datasets.wire.Attributes;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.words.Writer;
import fm.seda.domain.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rooms: a plain one for every genre ({@code #jazz}), then more where people are. */
public final class Rooms {

  private static final double BUSIEST = 0.35;
  private static final double PLAIN_ROOM = 4;

  private final Recipe recipe;
  private final GenreMap genres;
  private final Writer writer;
  private final People people;
  private final Artists artists;
  private final Shelf shelf;
  private final List<String> names;

  Rooms(Recipe recipe, GenreMap genres, Writer writer, People people, Artists artists) {
    this.recipe = recipe;
    this.genres = genres;
    this.writer = writer;
    this.people = people;
    this.artists = artists;
    shelf = Shelf.drawn(recipe, Kind.ROOM, genres, this::appeal);
    names = names();
  }

  /** Their genres and popularity. */
  public Shelf shelf() {
    return shelf;
  }

  Stream<ItemRow> rows() {
    return IntStream.range(0, shelf.size()).mapToObj(this::row);
  }

  private ItemRow row(int room) {
    var dice = recipe.dice("room", room);
    var genre = genres.get(shelf.genre(room));
    var host = people.fanOf(genre.index(), dice);
    return shelf.row(
        room,
        names.get(room),
        Tags.of(genre, genres, dice),
        host.userId(),
        new Attributes.OfRoom(
            writer.sentence("{mood} {genre} for {scene}.", genre, dice),
            host.displayName(),
            genre.name(),
            participants(room, dice),
            topArtists(genre, dice),
            shelf.cover(room)));
  }

  private double appeal(int room) {
    var plain = room < genres.size() ? PLAIN_ROOM : 1;
    var share = genres.nth(room, recipe.dice("room-genre", room)).share();
    return plain * share * recipe.dice("room-appeal", room).heavyTail(1.3);
  }

  /** No two alike, for a room is found by its name. */
  private List<String> names() {
    var taken = new HashSet<String>();
    return IntStream.range(0, shelf.size()).mapToObj(room -> name(room, taken)).toList();
  }

  private String name(int room, Set<String> taken) {
    var dice = recipe.dice("room-name", room);
    var genre = genres.get(shelf.genre(room));
    var name = writer.room(genre, room < genres.size(), dice);
    for (int n = 0; !taken.add(name); n++) {
      name = n < 6 ? writer.roomAt(genre, dice) : writer.roomAt(genre, dice) + "-" + n;
    }
    return name;
  }

  private int participants(int room, Dice dice) {
    var most = people.all().size() * BUSIEST;
    return 1 + (int) (most * shelf.popularity(room) * dice.bell(0.5, 1));
  }

  private List<String> topArtists(Genre genre, Dice dice) {
    return Stream.generate(() -> artists.shelf().draw(genre.index(), dice))
        .limit(6)
        .distinct()
        .limit(3)
        .map(artists::name)
        .toList();
  }
}
