package fm.seda.datasets.history;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.catalogue.Catalogue;
import fm.seda.datasets.people.FriendGraph;
import fm.seda.datasets.people.People;
import fm.seda.datasets.people.Person;
import java.util.List;
import java.util.stream.Stream;

/** What somebody comes back to, and what of their friends' favourites they come across. */
final class Favourites {

  private static final int EACH = 12;
  private static final int FRIENDS_HEARD = 6;

  private final Recipe recipe;
  private final Catalogue catalogue;
  private final People people;
  private final FriendGraph friends;

  Favourites(Recipe recipe, Catalogue catalogue, People people, FriendGraph friends) {
    this.recipe = recipe;
    this.catalogue = catalogue;
    this.people = people;
    this.friends = friends;
  }

  /** Always the same for the same person. */
  List<Pick> of(Person person) {
    var dice = recipe.dice("favourites", person.index());
    return Stream.generate(() -> byTaste(person, dice)).limit(EACH).toList();
  }

  /** What the friends they listen to most come back to; empty for the friendless. */
  List<Pick> ofFriends(Person person, Dice dice) {
    var known =
        friends.of(person.index()).stream().map(people::get).filter(it -> !it.newcomer()).toList();
    return known.isEmpty()
        ? List.of()
        : Stream.generate(() -> dice.pick(known))
            .limit(FRIENDS_HEARD)
            .distinct()
            .flatMap(friend -> of(friend).stream())
            .toList();
  }

  /** Something of a genre they like. */
  Pick byTaste(Person person, Dice dice) {
    var kind = Habits.kind(dice);
    return new Pick(kind, catalogue.shelf(kind).draw(person.taste().draw(dice), dice));
  }
}
