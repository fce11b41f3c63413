package fm.seda.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.datasets.people.People;
import fm.seda.datasets.wire.FriendshipRow;
import fm.seda.datasets.wire.PersonRow;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FriendsTest {

  private final Map<String, Set<String>> friends = graph(Communities.medium());
  private final Map<String, List<String>> genres =
      Communities.medium().people().collect(Collectors.toMap(PersonRow::userId, PersonRow::genres));

  @Test
  void areMutualAndNobodysOwn() {
    friends.forEach((person, theirs) -> {
      assertThat(theirs).doesNotContain(person);
      theirs.forEach(friend -> assertThat(friends.get(friend)).contains(person));
    });
    assertThat(genres.keySet()).containsAll(friends.keySet());
  }

  @Test
  void areNamedOnceInEachDirection() {
    var rows = Communities.medium().friendships().toList();

    assertThat(rows).doesNotHaveDuplicates().hasSize((int) Communities.medium().friendshipRows());
  }

  @Test
  void knowEachOtherFarMoreOftenThanByChance() {
    var people = friends.size();
    var byChance = friends.values().stream().mapToInt(Set::size).average().orElseThrow() / people;

    assertThat(clustering()).isGreaterThan(10 * byChance);
  }

  @Test
  void areFewForMostAndManyForSome() {
    var counts = friends.values().stream().map(Set::size).sorted().toList();
    var median = counts.get(counts.size() / 2);

    assertThat(median).isBetween(4, 20);
    assertThat(counts.getLast()).isGreaterThan(8 * median);
  }

  @Test
  void likeTheSame() {
    var pairs = Communities.medium().friendships().toList();
    var alike =
        pairs.stream()
            .filter(pair ->
                !Collections.disjoint(
                    genres.getOrDefault(pair.userId(), List.of()),
                    genres.getOrDefault(pair.friendUserId(), List.of())))
            .count();

    assertThat((double) alike / pairs.size()).isGreaterThan(0.7);
  }

  @Test
  void surroundTheNewcomer() {
    var smoke = Communities.SMOKE;
    var newcomers = graph(smoke).getOrDefault(People.DEMO, Set.of());
    var alike =
        smoke
            .people()
            .filter(person -> newcomers.contains(person.userId()))
            .filter(person ->
                !Collections.disjoint(person.genres(), Set.of("house", "jazz", "ambient")))
            .count();

    assertThat(newcomers).contains(People.MIRA);
    assertThat(alike).isGreaterThanOrEqualTo(5);
  }

  private double clustering() {
    return friends.values().stream()
        .filter(theirs -> theirs.size() > 1)
        .mapToDouble(this::acquainted)
        .average()
        .orElseThrow();
  }

  private double acquainted(Set<String> circle) {
    var links =
        circle.stream()
            .mapToLong(one -> friends.get(one).stream().filter(circle::contains).count())
            .sum();
    return (double) links / circle.size() / (circle.size() - 1);
  }

  private static Map<String, Set<String>> graph(Community community) {
    return community
        .friendships()
        .collect(
            Collectors.groupingBy(
                FriendshipRow::userId,
                Collectors.mapping(FriendshipRow::friendUserId, Collectors.toSet())));
  }
}
