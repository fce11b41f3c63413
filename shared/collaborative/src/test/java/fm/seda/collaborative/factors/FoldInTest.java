package fm.seda.collaborative.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.seda.collaborative.dense.DenseMatrix;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldInTest {

  private static final FactorTraining TRAINING = new FactorTraining(8, 20, 0.012f, 3, 1);

  // more items than are gathered at a time
  @Property(tries = 10)
  void findsWhatTheTrainingFinds(@ForAll long seed) throws InterruptedException {
    var preferences = Tables.chance(seed, 30, 700, 0.5);
    var factors = TRAINING.train(preferences);
    var foldIn = new FoldIn(TRAINING, factors.items());

    for (int person = 0; person < 30; person++) {
      int count = preferences.count(person);
      var items = new int[count];
      var weights = new float[count];
      for (int i = 0; i < count; i++) {
        items[i] = preferences.column(preferences.start(person) + i);
        weights[i] = preferences.value(preferences.start(person) + i);
      }
      var found = foldIn.person(items, weights);
      assertThat(found).containsExactly(factors.people().row(person), within(1e-5f));
      assertThat(factors.scores(found)).containsExactly(factors.scores(person), within(1e-4f));
    }
  }

  @Test
  void solvesTheEquationByHand() {
    // (yy + alpha w yy + reg (1 + 1)) x = (1 + alpha w) y with y = 2, alpha w = 3, reg = 0.5
    var foldIn = new FoldIn(new FactorTraining(1, 6, 0.5f, 1, 1), DenseMatrix.of(1, 1, 2));

    assertThat(foldIn.person(new int[] {0}, new float[] {0.5f})[0])
        .isEqualTo(8f / (4 + 12 + 1), within(1e-6f));
  }

  @Test
  void knowsNothingOfWhoLikesNothing() {
    var foldIn = new FoldIn(TRAINING, Tables.numbers(1, 5, 8));

    assertThat(foldIn.person(new int[0], new float[0])).containsExactly(new float[8]);
  }

  @Test
  void refusesItemsThatAreNotThere() {
    var foldIn = new FoldIn(TRAINING, Tables.numbers(1, 5, 8));

    assertThatThrownBy(() -> foldIn.person(new int[] {5}, new float[] {1}))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> foldIn.person(new int[] {1, 2}, new float[] {1}))
        .hasMessageContaining("2 items, 1 weights");
  }
}
