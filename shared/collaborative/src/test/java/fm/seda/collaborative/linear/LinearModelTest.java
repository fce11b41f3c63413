package fm.seda.collaborative.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.seda.collaborative.sparse.SparseRows;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final int PEOPLE = 9;
  private static final int ITEMS = 12;

  @Property(tries = 50)
  void scoresAsTheTextbookDoes(@ForAll long seed) {
    var evidence = anyEvidence(seed);
    var textbook = new Textbook(evidence, 2);

    var model = new LinearTraining(2).train(evidence);

    for (int person = 0; person < PEOPLE; person++) {
      var scores = model.scores(person);
      for (int item = 0; item < ITEMS; item++) {
        assertThat((double) scores[item]).isCloseTo(textbook.score(person, item), within(1e-4));
      }
    }
  }

  @Property(tries = 50)
  void scoresWhoeverComesLaterAsIfTheyHadBeenThere(@ForAll long seed) {
    var evidence = anyEvidence(seed);
    var model = new LinearTraining(2).train(evidence);

    for (int person = 0; person < PEOPLE; person++) {
      var trained = model.scores(person);
      var preferences = evidence.preferences();
      var friends = evidence.friends();

      var later =
          model.scores(
              columns(preferences, person),
              values(preferences, person),
              columns(friends, person),
              values(friends, person));

      for (int item = 0; item < ITEMS; item++) {
        assertThat(later[item]).isCloseTo(trained[item], within(1e-4f));
      }
    }
  }

  @Test
  void recommendsWhatOthersOfTheSameTasteKnow() {
    var preferences = SparseRows.builder(6, 6);
    for (int person = 0; person < 6; person++) {
      for (int item = 0; item < 3; item++) {
        if (person != 2 || item != 2) { // the last of the first crowd has not met its last item
          preferences.add(person, person < 3 ? item : item + 3, 1);
        }
      }
    }

    var scores = LinearTraining.STANDARD.train(Evidence.of(preferences.build())).scores(2);

    assertThat(scores[2]).isGreaterThan(Math.max(scores[3], Math.max(scores[4], scores[5])));
  }

  @Test
  void knowsSomebodyWithoutHistoryByTheirFriends() {
    var preferences = SparseRows.builder(3, 2).add(0, 0, 1).add(1, 0, 1).add(2, 1, 1).build();
    var friends = SparseRows.builder(3, 3).add(0, 1, 1).add(1, 0, 1).build();
    var nothing = SparseRows.builder(0, 2).build();
    var model = new LinearTraining(1).train(new Evidence(preferences, nothing, friends));

    var scores = model.scores(new int[0], new float[0], new int[] {0}, new float[] {1});

    assertThat(scores[0]).isPositive().isGreaterThan(scores[1]);
  }

  @Test
  void findsItemsByTheTagsTheyShare() {
    var preferences = SparseRows.builder(1, 3).add(0, 0, 1).build();
    var tags = SparseRows.builder(1, 3).add(0, 0, 1).add(0, 1, 1).build();
    var nobody = SparseRows.builder(1, 1).build();

    var scores = new LinearTraining(1).train(new Evidence(preferences, tags, nobody)).scores(0);

    assertThat(scores[1]).isPositive();
    assertThat(scores[2]).isZero();
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    var empty = LinearTraining.STANDARD.train(Evidence.of(SparseRows.builder(2, 3).build()));

    assertThat(empty.scores(1)).containsExactly(0, 0, 0);
  }

  @Test
  void refusesTablesThatDoNotFitEachOther() {
    var preferences = SparseRows.builder(2, 3).build();
    var friends = SparseRows.builder(2, 2).build();

    assertThatThrownBy(() -> new Evidence(preferences, SparseRows.builder(1, 4).build(), friends))
        .hasMessage("Tags are of 4 items, preferences of 3");
    assertThatThrownBy(
            () -> new Evidence(preferences, SparseRows.builder(1, 3).build(), preferences))
        .hasMessage("Friends are a table of 2 × 3, for 2 people");
    assertThatThrownBy(() -> new LinearTraining(0)).hasMessageContaining("above 0");
  }

  private static Evidence anyEvidence(long seed) {
    var chance = new SplittableRandom(seed);
    return new Evidence(
        any(chance, PEOPLE, ITEMS, 0.3),
        any(chance, 3, ITEMS, 0.4),
        any(chance, PEOPLE, PEOPLE, 0.2));
  }

  private static SparseRows any(SplittableRandom chance, int rows, int columns, double share) {
    var table = SparseRows.builder(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (chance.nextDouble() < share) {
          table.add(row, column, (float) chance.nextDouble());
        }
      }
    }
    return table.build();
  }

  private static int[] columns(SparseRows table, int row) {
    var columns = new int[table.count(row)];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = table.column(table.start(row) + i);
    }
    return columns;
  }

  private static float[] values(SparseRows table, int row) {
    var values = new float[table.count(row)];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.value(table.start(row) + i);
    }
    return values;
  }
}
