package fm.seda.datasets;

import fm.seda.datasets.catalogue.Catalogue;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.history.Histories;
import fm.seda.datasets.history.History;
import fm.seda.datasets.people.Acquaintance;
import fm.seda.datasets.people.FriendGraph;
import fm.seda.datasets.people.People;
import fm.seda.datasets.people.Person;
import fm.seda.datasets.wire.FriendshipRow;
import fm.seda.datasets.wire.ItemRow;
import fm.seda.datasets.wire.PersonRow;
import fm.seda.datasets.words.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole community, row by row. What was read is not kept, so a large one needs little memory and
 * every stream can be had again.
 *
 * <pre>{@code
 * var community = new Community(new Recipe(Size.SMOKE, 1, Instant.parse("2026-01-01T00:00:00Z")));
 * community.items().limit(3).forEach(item -> …);
 * }</pre>
 */
public final class Community {

  private static final double CLOSE = 0.2;

  private final Recipe recipe;
  private final GenreMap genres = GenreMap.load();
  private final People people;
  private final FriendGraph friends;
  private final Catalogue catalogue;
  private final Histories histories;

  /** Lays out the community of this recipe. */
  public Community(Recipe recipe) {
    this.recipe = recipe;
    var writer = new Writer();
    people = new People(recipe, genres, writer);
    friends = Acquaintance.among(people, recipe, genres.size());
    catalogue = new Catalogue(recipe, genres, writer, people);
    histories = new Histories(recipe, genres, catalogue, people, friends);
  }

  /** What it was made from. */
  public Recipe recipe() {
    return recipe;
  }

  /** The genres its items have and its people may choose. */
  public List<String> genres() {
    return genres.all().stream().map(genre -> genre.name()).toList();
  }

  /** All items, those first that others point at. */
  public Stream<ItemRow> items() {
    return catalogue.rows();
  }

  /** Everybody. */
  public Stream<PersonRow> people() {
    return people.all().stream().map(this::row);
  }

  /** All friendships, each in both directions. */
  public Stream<FriendshipRow> friendships() {
    return friends.pairs().flatMap(this::bothWays);
  }

  /** How many rows {@link #friendships} has. */
  public long friendshipRows() {
    return 2L * friends.size();
  }

  /** What everybody did, person by person. */
  public Stream<History> histories() {
    return histories.all();
  }

  /** How many interactions {@link #histories} hold. */
  public long interactions() {
    return histories.interactions();
  }

  private PersonRow row(Person person) {
    return new PersonRow(
        person.userId(),
        person.displayName(),
        person.avatarUrl(),
        recipe.cell(),
        person.timeZone(),
        person.newcomer()
            ? List.of()
            : person.taste().genres().stream().map(it -> genres.get(it).name()).toList(),
        person.languages(),
        person.hidden() ? "hidden" : "friends");
  }

  private Stream<FriendshipRow> bothWays(FriendGraph.Pair pair) {
    var one = people.get(pair.one()).userId();
    var other = people.get(pair.other()).userId();
    var pairNumber = (long) pair.one() * people.all().size() + pair.other();
    var type = recipe.dice("friendship", pairNumber).chance(CLOSE) ? "close_friend" : "friend";
    return Stream.of(new FriendshipRow(one, other, type), new FriendshipRow(other, one, type));
  }
}
