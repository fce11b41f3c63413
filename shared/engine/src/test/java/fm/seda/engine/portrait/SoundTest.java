package fm.seda.engine.portrait;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.engine.twin.AnItem;
import org.junit.jupiter.api.Test;

class SoundTest {

  private final AnItem slow = AnItem.called("slow").sounding(50, 0);

  @Test
  void isTheSameAsItself() {
    assertThat(likeness(slow, slow)).isEqualTo(1);
  }

  @Test
  void hasNothingInCommonWithItsOpposite() {
    assertThat(likeness(slow, AnItem.called("fast").sounding(200, 1))).isZero();
  }

  @Test
  void countsEveryFeatureAlike() {
    assertThat(likeness(slow, AnItem.called("faster").sounding(125, 0)))
        .isCloseTo(1 - 0.5 / 8, within(1e-9));
    assertThat(likeness(slow, AnItem.called("louder in all").sounding(50, 0.5)))
        .isCloseTo(1 - 7 * 0.5 / 8, within(1e-9));
  }

  @Test
  void staysInRangeWhateverTheCatalogueSays() {
    assertThat(likeness(slow, AnItem.called("out of range").sounding(900, 7))).isZero();
  }

  @Test
  void isUnknownUnlessEveryFeatureIsThere() {
    assertThat(Sound.of(AnItem.called("nothing heard").build())).isNull();
    assertThat(Sound.of(AnItem.called("a").sounding(100, 0.5).with("energy", "high").build()))
        .isNull();
    assertThat(Sound.of(AnItem.called("b").sounding(100, 0.5).with("tempo", "fast").build()))
        .isNull();
    assertThat(Sound.of(AnItem.called("c").sounding(100, 0.5).with("tempo", 100).build()))
        .isNotNull();
  }

  private static double likeness(AnItem one, AnItem other) {
    return requireNonNull(Sound.of(one.build())).likeness(requireNonNull(Sound.of(other.build())));
  }
}
