package fm.seda.evaluation.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TagVectorsTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private final TagVectors vectors =
      new TagVectors(
          Map.of(
              "x", Map.of("rock", 1, "live", 3, "music", 9),
              "y", Map.of("rock", 2, "music", 1),
              "z", Map.of("jazz", 1, "music", 1),
              "dull", Map.of("music", 5),
              "untagged", Map.of()));

  @Test
  void rareTagsCountMoreAndRepeatedOnesByTheirLogarithm() {
    // four items are tagged: rock is on two of them, live on one, music on all and says nothing
    var rock = 1 * Math.log(4 / 2.0);
    var live = (1 + Math.log(3)) * Math.log(4 / 1.0);
    var length = Math.sqrt(rock * rock + live * live);

    var x = vectors.of("x").orElseThrow();
    assertThat(x.get("rock")).isCloseTo(rock / length, EXACT);
    assertThat(x.get("live")).isCloseTo(live / length, EXACT);
    assertThat(x.get("music")).isZero();
  }

  @Test
  void everyVectorHasLengthOne() {
    for (var item : new String[] {"x", "y", "z"}) {
      assertThat(TagVectors.squares(vectors.of(item).orElseThrow())).isCloseTo(1, EXACT);
    }
  }

  @Test
  void nothingTellsApartWhatHasNoTagsOrOnlyThoseAllHave() {
    assertThat(vectors.of("dull")).isEmpty();
    assertThat(vectors.of("untagged")).isEmpty();
    assertThat(vectors.of("unheard of")).isEmpty();
  }
}
