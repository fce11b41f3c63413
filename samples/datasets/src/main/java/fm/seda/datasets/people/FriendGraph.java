package fm.seda.datasets.people;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is friends with whom, always both ways. Friends tend to like the same and to know each other;
 * most people have a few, some have very many.
 */
public final class FriendGraph {

  private final List<List<Integer>> friends;

  FriendGraph(List<List<Integer>> friends) {
    this.friends = friends.stream().map(it -> it.stream().sorted().toList()).toList();
  }

  /** Two friends, the one with the lower place first. */
  public record Pair(int one, int other) {}

  /** The friends of the person at this place. */
  public List<Integer> of(int person) {
    return friends.get(person);
  }

  /** How many people there are. */
  public int people() {
    return friends.size();
  }

  /** How many friendships there are. */
  public int size() {
    return friends.stream().mapToInt(List::size).sum() / 2;
  }

  /** Each friendship once. */
  public Stream<Pair> pairs() {
    return IntStream.range(0, friends.size())
        .boxed()
        .flatMap(one ->
            friends.get(one).stream()
                .filter(other -> one < other)
                .map(other -> new Pair(one, other)));
  }
}
