package fm.seda.collaborative.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LossTest {

  private static final FactorTraining TRAINING = new FactorTraining(5, 20, 0.012f, 1, 1);

  @Property(tries = 50)
  void isWhatEveryPairAddsUpTo(@ForAll long seed) {
    var preferences = Tables.chance(seed, 20, 30, 0.2);
    var fans = preferences.transposed();
    var factors = new Factors(Tables.numbers(seed + 1, 20, 5), Tables.numbers(seed + 2, 30, 5));

    double expected = 0;
    for (int person = 0; person < 20; person++) {
      var weights = new float[30];
      var observed = new boolean[30];
      preferences.row(
          person,
          (item, weight) -> {
            weights[item] = weight;
            observed[item] = true;
          });
      for (int item = 0; item < 30; item++) {
        double missing = (observed[item] ? 1 : 0) - factors.score(person, item);
        expected += (1 + 20 * weights[item]) * missing * missing;
      }
      expected += 0.012 * (preferences.count(person) + 30) * squared(factors.people().row(person));
    }
    for (int item = 0; item < 30; item++) {
      expected += 0.012 * (fans.count(item) + 20) * squared(factors.items().row(item));
    }

    assertThat(Loss.of(TRAINING, preferences, fans, factors.people(), factors.items()))
        .isEqualTo(expected, within(expected * 1e-4));
  }

  private static double squared(float[] row) {
    double sum = 0;
    for (float value : row) {
      sum += value * value;
    }
    return sum;
  }
}
