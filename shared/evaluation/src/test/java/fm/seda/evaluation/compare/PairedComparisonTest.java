package fm.seda.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fm.seda.evaluation.Scores;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {

  @Test
  void saysHowMuchPeopleGain() {
    var comparison = PairedComparison.of(scores(0.1, 0.2, 0.3, 0.4), scores(0.2, 0.4, 0.3, 0.7), 1);

    // gains 0.1, 0.2, 0 and 0.3
    assertThat(comparison.people()).isEqualTo(4);
    assertThat(comparison.before()).isCloseTo(0.25, within(1e-12));
    assertThat(comparison.after()).isCloseTo(0.40, within(1e-12));
    assertThat(comparison.difference()).isCloseTo(0.15, within(1e-12));
    assertThat(comparison.relativeChange().orElseThrow()).isCloseTo(0.15 / 0.25, within(1e-12));
    // t = 0.15 / (√(0.05 / 3) / √4) = 2.3238; with 3 degrees of freedom that is p = 0.1027
    assertThat(comparison.pValue()).isCloseTo(0.1027, within(1e-4));
  }

  @Test
  void seesASmallGainThatNearlyEverybodyHas() {
    var random = new Random(3);
    var before = random.doubles(200).toArray();
    var after = before.clone();
    for (int i = 0; i < after.length; i++) {
      after[i] += 0.02 + 0.05 * random.nextGaussian();
    }

    var comparison = PairedComparison.of(scores(before), scores(after), 1);

    assertThat(comparison.isSignificant()).isTrue();
    assertThat(comparison.pValue()).isLessThan(0.001);
    // on normal gains the bootstrap agrees with mean ± 1.96 standard errors
    assertThat(comparison.interval().lower())
        .isCloseTo(comparison.difference() - 1.96 * 0.05 / Math.sqrt(200), within(0.001));
    assertThat(comparison.interval().upper())
        .isCloseTo(comparison.difference() + 1.96 * 0.05 / Math.sqrt(200), within(0.001));
  }

  @Test
  void takesNoiseForNoise() {
    var random = new Random(4);
    var before = random.doubles(200).toArray();
    var after = random.doubles(200).toArray();

    var comparison = PairedComparison.of(scores(before), scores(after), 1);

    assertThat(comparison.isSignificant()).isFalse();
    assertThat(comparison.pValue()).isGreaterThan(0.05);
  }

  @Test
  void equalRunsDoNotDiffer() {
    var comparison = PairedComparison.of(scores(0, 0.5, 1), scores(0, 0.5, 1), 1);

    assertThat(comparison.interval()).isEqualTo(new Interval(0, 0));
    assertThat(comparison.pValue()).isEqualTo(1);
    assertThat(comparison.isSignificant()).isFalse();
  }

  @Test
  void theSameGainForEverybodyIsNoChance() {
    var comparison = PairedComparison.of(scores(0, 0, 0), scores(1, 1, 1), 1);

    assertThat(comparison.pValue()).isZero();
    assertThat(comparison.isSignificant()).isTrue();
    assertThat(comparison.relativeChange()).isEmpty();
  }

  @Property(tries = 50)
  void theSameSeedSaysTheSameAndTheOtherWayRoundTheOpposite(@ForAll long seed) {
    var random = new Random(seed);
    var one = scores(random.doubles(30).toArray());
    var other = scores(random.doubles(30).toArray());

    var forth = PairedComparison.of(one, other, seed);
    var back = PairedComparison.of(other, one, seed);

    assertThat(PairedComparison.of(one, other, seed)).isEqualTo(forth);
    assertThat(back.difference()).isCloseTo(-forth.difference(), within(1e-12));
    assertThat(back.pValue()).isCloseTo(forth.pValue(), within(1e-9));
    assertThat(back.interval().lower()).isCloseTo(-forth.interval().upper(), within(1e-9));
    assertThat(forth.interval().holds(forth.difference())).isTrue();
  }

  @Test
  void refusesToCompareWhatIsNotAlike() {
    var three = scores(1, 2, 3);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedComparison.of(three, scores(1, 2), 1))
        .withMessageContaining("different people");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedComparison.of(three, new Scores("other", three.byPerson()), 1))
        .withMessage("some is not other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedComparison.of(scores(1), scores(2), 1));
  }

  private static Scores scores(double... values) {
    var byPerson = new TreeMap<String, Double>();
    for (double value : values) {
      byPerson.put("p" + byPerson.size(), value);
    }
    return new Scores("some", byPerson);
  }
}
