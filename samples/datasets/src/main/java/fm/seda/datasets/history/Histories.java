package fm.seda.datasets.history;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.catalogue.Catalogue;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.people.FriendGraph;
import fm.seda.datasets.people.People;
import fm.seda.datasets.people.Person;
import fm.seda.datasets.wire.InteractionRow;
import fm.seda.domain.InteractionType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What everybody did: back to favourites, on to more of what they like, into what friends like, and
 * sometimes astray.
 */
public final class Histories {

  private static final double FAVOURITE = 0.30;
  private static final double OF_FRIENDS = 0.20;
  private static final double ASTRAY = 0.08;
  private static final int MIRA_AT_LEAST = 180;
  private static final int AT_LEAST = 6;
  private static final int AT_MOST = 450;

  private final Recipe recipe;
  private final GenreMap genres;
  private final Catalogue catalogue;
  private final People people;
  private final Favourites favourites;

  /** Draws on these people, their friends and what there is. */
  public Histories(
      Recipe recipe, GenreMap genres, Catalogue catalogue, People people, FriendGraph friends) {
    this.recipe = recipe;
    this.genres = genres;
    this.catalogue = catalogue;
    this.people = people;
    favourites = new Favourites(recipe, catalogue, people, friends);
  }

  /** Everybody's, without those who did nothing. */
  public Stream<History> all() {
    return people.all().stream().filter(it -> length(it) > 0).map(this::of);
  }

  /** How many interactions {@link #all} holds. */
  public long interactions() {
    return people.all().stream().mapToLong(this::length).sum();
  }

  private int length(Person person) {
    if (person.newcomer()) {
      return 0;
    }
    var typical = recipe.size().interactionsPerPerson() * 0.55;
    var drawn = (int) (typical * recipe.dice("history-length", person.index()).heavyTail(2.0));
    var least = person.userId().equals(People.MIRA) ? MIRA_AT_LEAST : AT_LEAST;
    return Math.clamp(drawn, least, AT_MOST);
  }

  private History of(Person person) {
    var dice = recipe.dice("history", person.index());
    var own = favourites.of(person);
    var friends = favourites.ofFriends(person, dice);
    var sittings = new Sittings(person, recipe.asOf(), recipe.dice("sittings", person.index()));
    var rows =
        IntStream.range(0, length(person))
            .mapToObj(n -> row(person, n, pick(person, own, friends, dice), sittings.next(), dice))
            .sorted(Comparator.comparing(InteractionRow::occurredAt))
            .toList();
    return new History(person.userId(), rows);
  }

  private Pick pick(Person person, List<Pick> own, List<Pick> friends, Dice dice) {
    var how = dice.fraction();
    if (how < FAVOURITE) {
      return dice.pick(own);
    } else if (how < FAVOURITE + OF_FRIENDS && !friends.isEmpty()) {
      return dice.pick(friends);
    } else if (how < FAVOURITE + OF_FRIENDS + ASTRAY) {
      var kind = Habits.kind(dice);
      return new Pick(kind, catalogue.shelf(kind).draw(genres.draw(dice).index(), dice));
    }
    return favourites.byTaste(person, dice);
  }

  private InteractionRow row(Person person, int n, Pick pick, Sittings.Moment moment, Dice dice) {
    var shelf = catalogue.shelf(pick.kind());
    var type = Habits.type(pick.kind(), person.taste().likes(shelf.genre(pick.item())), dice);
    return new InteractionRow(
        recipe.id("interaction-" + person.index(), n),
        type,
        pick.kind(),
        shelf.id(pick.item()),
        new InteractionRow.Context(
            moment.timeOfDay(), moment.activity(), moment.mood(), listened(type, dice)),
        moment.at());
  }

  private static @Nullable Integer listened(InteractionType type, Dice dice) {
    return switch (type) {
      case PLAY -> dice.between(95, 420);
      case SKIP -> dice.between(3, 28);
      default -> null;
    };
  }
}
