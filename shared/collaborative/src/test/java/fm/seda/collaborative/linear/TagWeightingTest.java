package fm.seda.collaborative.linear;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.collaborative.sparse.SparseRows;
import org.junit.jupiter.api.Test;

class TagWeightingTest {

  /** Two items; "jazz" was given 3 and 1 times, "seen live" once, to the first. */
  private static final SparseRows COUNTS =
      SparseRows.builder(2, 2).add(0, 0, 3).add(0, 1, 1).add(1, 0, 1).build();

  @Test
  void sharesAnItemsVoiceAmongItsTags() {
    var voices = new TagWeighting(1, 2).voices(COUNTS);

    assertThat(voices.rows()).isEqualTo(2);
    // 2 · 3 / √4, 2 · 1 / √1, 2 · 1 / √4
    assertThat(voices.value(0)).isEqualTo(3f);
    assertThat(voices.value(1)).isEqualTo(2f);
    assertThat(voices.value(2)).isEqualTo(1f);
  }

  @Test
  void leavesOutWhatHardlyAnythingBears() {
    var voices = new TagWeighting(2, 1).voices(COUNTS);

    assertThat(voices.rows()).isEqualTo(1);
    assertThat(voices.columns()).isEqualTo(2);
    // 3 / √3: the other tag does not count any more
    assertThat(voices.value(0)).isEqualTo((float) Math.sqrt(3));
  }
}
