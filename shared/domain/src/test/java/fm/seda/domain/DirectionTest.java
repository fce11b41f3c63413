package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
}
