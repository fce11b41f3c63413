package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DirectionTest {

  @Test
  void isOfLengthOneWhateverTheLengthWas() {
    assertThat(Direction.of(new float[] {3, 4})).containsExactly(0.6f, 0.8f);
    assertThat(Direction.of(new float[] {-3e-20f, 4e-20f}))
        .containsExactly(new float[] {-0.6f, 0.8f}, within(1e-6f));
    assertThat(Direction.of(new float[] {3e30f, 4e30f}))
        .containsExactly(new float[] {0.6f, 0.8f}, within(1e-6f));
  }

  @Test
  void zerosPointNowhere() {
    assertThat(Direction.of(new float[] {0, 0})).containsExactly(0, 0);
    assertThat(Direction.of(new float[0])).isEmpty();
  }

  @Test
  void theirProductTakesInEveryNumber() {
    assertThat(Direction.product(new float[] {0.6f, 0.8f}, new float[] {0.8f, 0.6f}))
        .isCloseTo(0.96, within(1e-6));
    var ones = new float[19];
    Arrays.fill(ones, 1);
    assertThat(Direction.product(ones, ones)).isEqualTo(19);
    assertThat(Direction.product(new float[0], new float[0])).isZero();
  }
}
