package fm.seda.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void isTheCosineOfUnitVectors() {
    float[] one = {0.6f, 0.8f, 0, 0, 0};
    float[] other = {0.8f, 0.6f, 0, 0, 0};

    assertThat(Likeness.ofVectors(one, other)).isCloseTo(0.96, within(1e-6));
    assertThat(Likeness.ofVectors(one, one)).isCloseTo(1, within(1e-6));
  }

  @Test
  void isNothingBetweenOpposites() {
    assertThat(Likeness.ofVectors(new float[] {1, 0}, new float[] {-1, 0})).isZero();
  }

  @Test
  void refusesVectorsOfDifferentSpaces() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Likeness.ofVectors(new float[3], new float[4]))
        .withMessageContaining("3 and 4 dimensions");
  }

  @Property
  void tellsWhetherTwoAreAlikeEnoughAsTheirCosineDoes(
      @ForAll @DoubleRange(min = 0, max = 1) double least,
      @ForAll @DoubleRange(max = 3.14) double angle) {
    float[] one = {0.6f, 0.8f, 0};
    var x = (float) Math.cos(angle);
    var y = (float) Math.sin(angle);
    float[] other = {0.6f * x - 0.8f * y, 0.8f * x + 0.6f * y, 0};
    Assume.that(Math.abs(Likeness.ofVectors(one, other) - least) > 1e-5);

    assertThat(Likeness.isAtLeast(least, one, other))
        .isEqualTo(Likeness.ofVectors(one, other) >= least);
  }

  @Test
  void comparesOnlyWithinOneSpace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Likeness.isAtLeast(0.5, new float[3], new float[4]))
        .withMessageContaining("3 and 4 dimensions");
  }
}
