package fm.seda.collaborative.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FactorTrainingTest {

  private static final FactorTraining SMALL = new FactorTraining(8, 20, 0.012f, 10, 1);

  @Property(tries = 20)
  void getsBetterWithEveryIteration(@ForAll long seed) throws InterruptedException {
    var losses = losses(SMALL, Tables.chance(seed, 60, 80, 0.1));

    assertThat(losses).hasSize(10).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(losses.getLast()).isLessThan(losses.getFirst());
  }

  @Property(tries = 20)
  void recommendsWhatOthersOfOnesCampLike(@ForAll long seed) throws InterruptedException {
    var preferences = Tables.twoCamps(seed, 40, 60);

    var factors = new FactorTraining(2, 20, 0.012f, 10, seed).train(preferences);

    for (int person = 0; person < 40; person++) {
      var scores = factors.scores(person);
      double worstOfOwn = 1;
      double bestOfTheirs = -1;
      for (int item = 0; item < 60; item++) {
        assertThat(scores[item]).isEqualTo(factors.score(person, item), within(1e-4f));
        if (item % 2 == person % 2) {
          worstOfOwn = Math.min(worstOfOwn, scores[item]);
        } else {
          bestOfTheirs = Math.max(bestOfTheirs, scores[item]);
        }
      }
      assertThat(worstOfOwn).isGreaterThan(bestOfTheirs);
    }
  }

  @Test
  void isAsGoodAfterOneIterationFromEarlierFactors() throws InterruptedException {
    var preferences = Tables.chance(1, 200, 300, 0.05);
    var cold = losses(SMALL, preferences).getLast();
    var trained = SMALL.train(preferences);

    var warm = losses(SMALL.withIterations(1), preferences, trained).getLast();

    assertThat(warm).isLessThanOrEqualTo(cold);
    assertThat(losses(SMALL.withIterations(1), preferences).getLast()).isGreaterThan(cold * 1.05);
  }

  @Test
  void leavesEarlierFactorsAsTheyAre() throws InterruptedException {
    var preferences = Tables.chance(1, 20, 30, 0.2);
    var trained = SMALL.train(preferences);
    var before = Tables.rows(trained.items());

    SMALL.train(Tables.chance(2, 20, 30, 0.2), trained);

    assertThat(Tables.rows(trained.items())).isDeepEqualTo(before);
  }

  @Test
  void findsTheSameForTheSameSeed() throws InterruptedException {
    var preferences = Tables.chance(3, 300, 200, 0.1);

    var once = SMALL.train(preferences);
    var again = SMALL.train(preferences);
    var otherwise = new FactorTraining(8, 20, 0.012f, 10, 2).train(preferences);

    assertThat(Tables.rows(again.people())).isDeepEqualTo(Tables.rows(once.people()));
    assertThat(Tables.rows(again.items())).isDeepEqualTo(Tables.rows(once.items()));
    assertThat(otherwise.items().row(0)).isNotEqualTo(once.items().row(0));
    assertThat(losses(SMALL, preferences)).isEqualTo(losses(SMALL, preferences));
  }

  @Test
  void knowsNothingOfWhomNothingIsKnown() throws InterruptedException {
    var preferences = SparseRows.builder(3, 3).add(0, 0, 1).add(2, 0, 1).build();

    var factors = SMALL.train(preferences);

    assertThat(factors.people().row(1)).containsOnly(0);
    assertThat(factors.items().row(2)).containsOnly(0);
    assertThat(factors.score(0, 0)).isGreaterThan(0.5f);
  }

  @Test
  void stopsWhenItIsInterrupted() throws InterruptedException {
    int threads = LinearAlgebra.threads();
    var preferences = Tables.chance(1, 50, 50, 0.2);
    var seen = new ArrayList<Integer>();

    assertThatThrownBy(() ->
            SMALL.train(
                preferences,
                (iteration, of, loss) -> {
                  seen.add(iteration);
                  if (iteration == 3) {
                    Thread.currentThread().interrupt();
                  }
                }))
        .isInstanceOf(InterruptedException.class);

    assertThat(seen).containsExactly(1, 2, 3);
    assertThat(LinearAlgebra.threads()).isEqualTo(threads);
  }

  @Test
  void refusesWhatCannotBeTrained() throws InterruptedException {
    var disliked = SparseRows.builder(1, 2).add(0, 1, -0.5f).build();
    var other = new Factors(DenseMatrix.zeros(1, 8), DenseMatrix.zeros(3, 8));

    assertThatThrownBy(() -> SMALL.train(disliked)).hasMessageContaining("item 1 weighs -0.5");
    assertThatThrownBy(() -> SMALL.train(Tables.chance(1, 1, 2, 1), other))
        .hasMessageContaining("3 x 8 cannot become 2 x 8");
    assertThatThrownBy(() -> new FactorTraining(0, 20, 1, 1, 1)).hasMessageContaining("0 factors");
    assertThatThrownBy(() -> new FactorTraining(8, 20, 0, 1, 1))
        .hasMessageContaining("regularisation 0.0");
    assertThatThrownBy(() -> new Factors(DenseMatrix.zeros(1, 8), DenseMatrix.zeros(1, 9)))
        .hasMessageContaining("1 x 8");
  }

  private static List<Double> losses(FactorTraining training, SparseRows preferences)
      throws InterruptedException {
    var losses = new ArrayList<Double>();
    training.train(preferences, (iteration, of, loss) -> losses.add(loss.getAsDouble()));
    return losses;
  }

  private static List<Double> losses(
      FactorTraining training, SparseRows preferences, Factors previous)
      throws InterruptedException {
    var losses = new ArrayList<Double>();
    training.train(preferences, previous, (iteration, of, loss) -> losses.add(loss.getAsDouble()));
    return losses;
  }
}
