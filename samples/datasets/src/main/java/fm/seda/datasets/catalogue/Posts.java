package fm.seda.datasets.catalogue;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.people.People;
import fm.seda.datasets.wire.Attributes;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.words.Writer;
import fm.seda.domain.Kind;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people write about the music they like. */
public final class Posts {

  private final Recipe recipe;
  private final GenreMap genres;
  private final Writer writer;
  private final People people;
  private final Artists artists;
  private final Shelf shelf;

  Posts(Recipe recipe, GenreMap genres, Writer writer, People people, Artists artists) {
    this.recipe = recipe;
    this.genres = genres;
    this.writer = writer;
    this.people = people;
    this.artists = artists;
    shelf =
        Shelf.drawn(recipe, Kind.POST, genres, i -> recipe.dice("post-appeal", i).heavyTail(1.2));
  }

  /** Their genres and popularity. */
  public Shelf shelf() {
    return shelf;
  }

  Stream<ItemRow> rows() {
    return IntStream.range(0, shelf.size()).mapToObj(this::row);
  }

  private ItemRow row(int post) {
    var dice = recipe.dice("post", post);
    var genre = genres.get(shelf.genre(post));
    var author = people.fanOf(genre.index(), dice);
    var one = artists.shelf().draw(genre.index(), dice);
    var other = artists.shelf().draw(genres.near(genre, dice).index(), dice);
    var text = writer.post(genre, artists.name(one), artists.name(other), dice);
    return shelf.row(
        post,
        text.title(),
        List.of(genre.name()),
        author.userId(),
        new Attributes.OfPost(
            text.content(),
            author.displayName(),
            author.avatarUrl(),
            media(shelf.id(post), dice),
            List.of(artists.shelf().id(one)),
            "en"));
  }

  private static List<String> media(UUID post, Dice dice) {
    var pictures = dice.chance(0.4) ? dice.between(1, 2) : 0;
    return IntStream.rangeClosed(1, pictures)
        .mapToObj(n -> "https://media.example/post/" + post + "/" + n + ".jpg")
        .toList();
  }
}
