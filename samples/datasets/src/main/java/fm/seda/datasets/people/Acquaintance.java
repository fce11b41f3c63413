package fm.seda.datasets.people;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How friendships come about: one gets to know friends of friends, people with the same taste (the
 * outgoing ones first), and now and then just anybody.
 */
public final class Acquaintance {

  private static final double THROUGH_FRIENDS = 0.62;
  private static final double THROUGH_TASTE = 0.32;
  private static final double IN_SPITE_OF_TASTE = 0.3;
  private static final int TRIES_PER_FRIEND = 12;
  private static final int DEMO_FRIENDS = 9;

  private final Recipe recipe;
  private final People people;
  private final int[] wanted;
  private final List<List<Integer>> friends = new ArrayList<>();

  /** Those who share a genre, drawn by how outgoing they are. */
  private final List<@Nullable Weighted> circles;

  private Acquaintance(Recipe recipe, People people, int genres) {
    this.recipe = recipe;
    this.people = people;
    wanted = IntStream.range(0, people.all().size()).map(this::wanted).toArray();
    for (int i = 0; i < wanted.length; i++) {
      friends.add(new ArrayList<>());
    }
    circles = new ArrayList<>();
    IntStream.range(0, genres).forEach(genre -> circles.add(circle(genre)));
  }

  /** Lets everybody find friends. */
  public static FriendGraph among(People people, Recipe recipe, int genres) {
    var acquaintance = new Acquaintance(recipe, people, genres);
    acquaintance.befriend(0, 1);
    for (int person = 0; person < acquaintance.wanted.length; person++) {
      acquaintance.findFriends(person);
    }
    return new FriendGraph(acquaintance.friends);
  }

  private int wanted(int person) {
    var typical = recipe.size().friendsPerPerson() * 0.55;
    var drawn = (int) Math.round(typical * recipe.dice("friends-wanted", person).heavyTail(2.2));
    var most = Math.min(people.all().size() / 4, 400);
    return person == 0 ? DEMO_FRIENDS : Math.clamp(drawn, 2, most);
  }

  private @Nullable Weighted circle(int genre) {
    var members =
        people.all().stream()
            .filter(it -> it.taste().likes(genre))
            .mapToInt(Person::index)
            .toArray();
    if (members.length < 2) {
      return null;
    }
    return new Weighted(IntStream.of(members), it -> wanted[it]);
  }

  private void findFriends(int person) {
    var dice = recipe.dice("friends", person);
    var tries = wanted[person] * TRIES_PER_FRIEND;
    while (friends.get(person).size() < wanted[person] && tries-- > 0) {
      var candidate = someone(person, dice);
      if (like(person, candidate) || dice.chance(IN_SPITE_OF_TASTE)) {
        befriend(person, candidate);
      }
    }
  }

  private boolean like(int one, int other) {
    var taste = people.get(other).taste();
    return people.get(one).taste().genres().stream().anyMatch(taste::likes);
  }

  private int someone(int person, Dice dice) {
    var how = dice.fraction();
    var own = friends.get(person);
    if (how < THROUGH_FRIENDS && !own.isEmpty()) {
      return dice.pick(friends.get(dice.pick(own)));
    }
    var circle = circles.get(people.get(person).taste().draw(dice));
    if (how < THROUGH_FRIENDS + THROUGH_TASTE && circle != null) {
      return circle.draw(dice);
    }
    return dice.below(wanted.length);
  }

  private void befriend(int one, int other) {
    // nobody ends up with many more friends than they care for
    var room = friends.get(other).size() < wanted[other] * 1.5;
    if (one != other && room && !friends.get(one).contains(other)) {
      friends.get(one).add(other);
      friends.get(other).add(one);
    }
  }
}
