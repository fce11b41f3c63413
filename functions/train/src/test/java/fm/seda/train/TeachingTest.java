package fm.seda.train;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.collaborative.linear.LinearModel;
import fm.seda.collaborative.sparse.SparseRows;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeachingTest {

  private static final int MOST_VOICES = 50;

  private static final Teaching TEACHING = new Teaching(new TrainSettings(MOST_VOICES));

  private static final List<UUID> PEOPLE = List.of(new UUID(1, 1), new UUID(1, 2));

  private static final List<ItemRef> ITEMS =
      IntStream.range(0, 6).mapToObj(n -> new ItemRef(Kind.ROOM, new UUID(2, n))).toList();

  private static Community community(int tags) {
    var preferences = SparseRows.builder(2, 6);
    preferences.add(0, 0, 1).add(0, 1, 1).add(0, 2, 1).add(1, 1, 1).add(1, 2, 1);
    return new Community(
        PEOPLE,
        ITEMS,
        preferences.build(),
        SparseRows.builder(tags, 6).build(),
        SparseRows.builder(2, 2).build(),
        new Newcomers(List.of(), SparseRows.builder(0, 2).build()));
  }

  @Test
  void whereTheMatrixWouldBeTooLargeWhatOverlapsStandsIn() {
    var small = TEACHING.learn(community(0), Map.of());
    var large = TEACHING.learn(community(MOST_VOICES - 1), Map.of());

    assertThat(small.neighbours()).isInstanceOf(LinearModel.class);
    assertThat(large.neighbours()).isSameAs(large.overlap());
    var found = new ArrayList<float[]>();
    new Shortlists(community(0), large)
        .writeTo((_, _, items, factors, neighbours) -> {
          assertThat(factors).hasSameSizeAs(items);
          found.add(neighbours);
        });
    // the second person has not met the first item, which goes with both of theirs
    assertThat(found).hasSize(2).anySatisfy(scores -> assertThat(scores[0]).isPositive());
  }

  @Test
  void newcomersAreKnownByTheirFriendsHoweverManyPeopleThereAre() {
    var newcomer = new UUID(1, 3);
    var friends = SparseRows.builder(2, 2).add(0, 1, 1).add(1, 0, 1).build();
    var theirs = SparseRows.builder(1, 2).add(0, 0, 1).build();
    var known = community(MOST_VOICES);
    var all =
        new Community(
            known.people(),
            known.items(),
            known.preferences(),
            known.tags(),
            friends,
            new Newcomers(List.of(newcomer), theirs));

    var found = new ArrayList<UUID>();
    new Shortlists(all, TEACHING.learn(all, Map.of()))
        .writeTo((person, _, items, factors, neighbours) -> {
          found.add(person);
          if (person.equals(newcomer)) {
            assertThat(factors).isEmpty();
            // what the second person has, who shares that friend with them
            assertThat(items).containsExactly(1, 2);
            assertThat(neighbours[0]).isPositive();
          }
        });
    assertThat(found).contains(newcomer);
  }

  @Test
  void goesOnFromYesterdayIfMostItemsWereKnownThen() {
    var places = new HashMap<ItemRef, float[]>();
    var before = TEACHING.learn(community(0), Map.of()).factors().items();
    // turned around, as training from nothing would not find them
    IntStream.range(0, 4).forEach(n -> places.put(ITEMS.get(n), negative(before.row(n))));

    var after = TEACHING.learn(community(0), places).factors().items();

    assertThat(product(after.row(1), before.row(1))).isNegative();
    assertThat(TEACHING.learn(community(0), Map.of(ITEMS.get(1), negative(before.row(1)))))
        .satisfies(
            anew -> assertThat(product(anew.factors().items().row(1), before.row(1))).isPositive());
  }

  private static float[] negative(float[] row) {
    var other = row.clone();
    for (int i = 0; i < other.length; i++) {
      other[i] = -other[i];
    }
    return other;
  }

  private static double product(float[] one, float[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }
}
