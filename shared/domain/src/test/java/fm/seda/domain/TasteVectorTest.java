package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.TasteVector.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasteVectorTest {

  @Test
  void leansTowardsWhatWeighsMore() {
    var taste =
        TasteVector.of(
                List.of(
                    new Part(new float[] {1, 0}, InteractionType.LIKE.tasteWeight()),
                    new Part(new float[] {0, 1}, InteractionType.PLAY.tasteWeight())))
            .orElseThrow();

    assertThat((double) taste[0] / taste[1]).isCloseTo(2.0, within(1e-6));
    assertThat(Math.hypot(taste[0], taste[1])).isCloseTo(1, within(1e-6));
  }

  @Test
  void turnsAwayFromWhatWasSkipped() {
    var taste =
        TasteVector.of(
                List.of(
                    new Part(new float[] {1, 0}, InteractionType.PLAY.tasteWeight()),
                    new Part(new float[] {0, 1}, InteractionType.SKIP.tasteWeight())))
            .orElseThrow();

    assertThat(taste[1]).isNegative();
  }

  @Test
  void isUnknownWithoutAnythingToGoBy() {
    assertThat(TasteVector.of(List.of())).isEmpty();
  }

  @Test
  void isUnknownWhenEverythingCancelsOut() {
    assertThat(
            TasteVector.of(
                List.of(new Part(new float[] {1, 0}, 1), new Part(new float[] {1, 0}, -1))))
        .isEmpty();
  }

  @Test
  void refusesToMixSpaces() {
    assertThatThrownBy(() ->
            TasteVector.of(List.of(new Part(new float[] {1, 0}, 1), new Part(new float[] {1}, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dimensions");
  }
}
