package fm.seda.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleSizeTest {

  @Test
  void saysHowManyAreNeeded() {
    // (1.95996 × √(2 × 0.11 × 0.89) + 0.84162 × √(0.1 × 0.9 + 0.12 × 0.88))² / 0.02² = 3840.8
    assertThat(SampleSize.USUAL.perGroup(0.10, 0.12)).isEqualTo(3841);
    assertThat(SampleSize.USUAL.perGroup(0.12, 0.10)).isEqualTo(3841);
  }

  @Test
  void askingMoreTakesMore() {
    var usual = SampleSize.USUAL.perGroup(0.10, 0.12);

    assertThat(SampleSize.USUAL.perGroup(0.10, 0.11)).isGreaterThan(3 * usual);
    assertThat(new SampleSize(0.05, 0.9).perGroup(0.10, 0.12)).isGreaterThan(usual);
    assertThat(new SampleSize(0.01, 0.8).perGroup(0.10, 0.12)).isGreaterThan(usual);
  }

  @Test
  void soManyDoShowTheEffectAsOftenAsPromised() {
    var random = new Random(5);
    var size = SampleSize.USUAL.perGroup(0.30, 0.45);
    var seen = 0;
    for (int i = 0; i < 2000; i++) {
      var test = new TwoProportions(drawn(random, size, 0.30), drawn(random, size, 0.45));
      seen += test.pValue() < SampleSize.USUAL.significance() ? 1 : 0;
    }

    // 80 % of 2000, give or take three standard errors of √(2000 × 0.8 × 0.2) = 18
    assertThat(seen).isBetween(1600 - 54, 1600 + 54);
  }

  private static Proportion drawn(Random random, long trials, double rate) {
    return new Proportion(random.doubles(trials).filter(it -> it < rate).count(), trials);
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.USUAL.perGroup(0, 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.USUAL.perGroup(0.1, 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(0.05, 1));
  }
}
