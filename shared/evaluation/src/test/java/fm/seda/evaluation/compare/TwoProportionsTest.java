package fm.seda.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwoProportionsTest {

  @Test
  void tellsAnEffectFromChance() {
    var test = new TwoProportions(new Proportion(100, 1000), new Proportion(130, 1000));

    assertThat(test.difference()).isCloseTo(0.03, within(1e-12));
    assertThat(test.relativeChange().orElseThrow()).isCloseTo(0.3, within(1e-12));
    // 0.03 / √(0.115 × 0.885 × 2 / 1000) = 2.1028
    assertThat(test.z()).isCloseTo(2.1028, within(1e-4));
    // 2 × Φ(−2.1028)
    assertThat(test.pValue()).isCloseTo(0.0355, within(1e-4));
    // 1.96 × √(0.1 × 0.9 / 1000 + 0.13 × 0.87 / 1000) = 0.0279
    assertThat(test.interval().lower()).isCloseTo(0.03 - 0.0279, within(1e-4));
    assertThat(test.interval().upper()).isCloseTo(0.03 + 0.0279, within(1e-4));
  }

  @Test
  void aWorseVariantIsAsTellingAsABetterOne() {
    var better = new TwoProportions(new Proportion(100, 1000), new Proportion(130, 1000));
    var worse = new TwoProportions(better.variant(), better.control());

    assertThat(worse.z()).isCloseTo(-better.z(), within(1e-12));
    assertThat(worse.pValue()).isCloseTo(better.pValue(), within(1e-12));
  }

  @Test
  void whereNobodyDidNothingIsTold() {
    var test = new TwoProportions(new Proportion(0, 10), new Proportion(0, 20));

    assertThat(test.z()).isZero();
    assertThat(test.pValue()).isCloseTo(1, within(1e-12));
    assertThat(test.relativeChange()).isEmpty();
  }

  @Test
  void refusesWhatCannotHaveBeenCounted() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
  }
}
