package fm.seda.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Kind;
import fm.seda.engine.sound.WantedSound.Part;
import fm.seda.engine.twin.AnItem;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SoundTest {

  private final AnItem slow = AnItem.called("slow").sounding(50, 0);

  @Test
  void isTheSameAsItself() {
    assertThat(likeness(slow, slow)).hasValue(1);
  }

  @Test
  void hasNothingInCommonWithItsOpposite() {
    assertThat(likeness(slow, AnItem.called("fast").sounding(200, 1))).hasValue(0);
  }

  @Test
  void countsEveryFeatureAlike() {
    assertThat(likeness(slow, AnItem.called("faster").sounding(125, 0)))
        .hasValueCloseTo(1 - 0.5 / 8, within(1e-9));
    assertThat(likeness(slow, AnItem.called("louder in all").sounding(50, 0.5)))
        .hasValueCloseTo(1 - 7 * 0.5 / 8, within(1e-9));
  }

  @Test
  void takesNoNoticeOfHowItWasMastered() {
    assertThat(likeness(slow, AnItem.called("loud").sounding(50, 0).with("loudness", -3)))
        .hasValue(1);
    assertThat(likeness(AnItem.called("loud").sounding(50, 0).with("loudness", -60), slow))
        .hasValue(1);
  }

  @Test
  void staysInRangeWhateverTheCatalogueSays() {
    assertThat(likeness(slow, AnItem.called("out of range").sounding(900, 7))).hasValue(0);
  }

  @Test
  void isUnknownWhereTooLittleWasHeard() {
    assertThat(likeness(slow, AnItem.called("nothing heard"))).isEmpty();
    assertThat(likeness(slow, AnItem.called("tempo alone").with("tempo", 50))).isEmpty();
    assertThat(likeness(slow, AnItem.called("words").sounding(50, 0).with("tempo", "fast")))
        .hasValue(1);
    assertThat(
            likeness(
                slow,
                AnItem.called("three of eight")
                    .with("tempo", 50)
                    .with("energy", 0)
                    .with("valence", 1)))
        .hasValueCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void comparesOnlyWhatIsWanted() {
    var wanted = WantedSound.of(Feature.ENERGY, 0.8, 1).and(WantedSound.of(Feature.TEMPO, 170, 3));
    var item = AnItem.called("a").kind(Kind.TRACK).with("energy", 0.3).with("valence", 0);

    assertThat(wanted.likeness(item.with("tempo", 140).build()))
        .hasValueCloseTo(1 - (0.5 + 3 * 0.2) / 4, within(1e-9));
    assertThat(wanted.likeness(AnItem.called("b").with("valence", 1).build())).isEmpty();
    assertThat(wanted.likeness(AnItem.called("c").with("energy", 0.8).build())).isEmpty();
    assertThat(wanted.likeness(AnItem.called("d").with("tempo", 170).build())).hasValue(1);
  }

  @Test
  void comparesWithNothingWhereNothingIsWanted() {
    assertThat(WantedSound.ANY.likeness(slow.build())).isEmpty();
  }

  @Test
  void refusesAWeightThatCannotBeWeighed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Part(Feature.ENERGY, 1, 0))
        .withMessageContaining("energy has the weight 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Part(Feature.ENERGY, 1, Double.NaN));
  }

  @Test
  void hasInCommonWhatThoseThatKnowItHave() {
    var half = AnItem.called("half").with("energy", 0.5).build();
    var whole = AnItem.called("whole").with("energy", 1).with("valence", 0.2).build();

    var mean = WantedSound.like(Sound.mean(List.of(half, whole)));

    assertThat(mean.parts())
        .containsExactly(new Part(Feature.ENERGY, 0.75, 1), new Part(Feature.VALENCE, 0.2, 1));
    assertThat(WantedSound.like(Sound.mean(List.of())).isEmpty()).isTrue();
  }

  private static OptionalDouble likeness(AnItem one, AnItem other) {
    return WantedSound.like(Sound.of(one.build())).likeness(other.build());
  }
}
