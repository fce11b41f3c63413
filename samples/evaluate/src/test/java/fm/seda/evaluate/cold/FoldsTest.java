package fm.seda.evaluate.cold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {

  private static final List<String> PEOPLE =
      IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();

  @Test
  void everybodyIsInOneOfFiveGroupsOfAboutTheSameSize() {
    var folds = Folds.of(PEOPLE);

    assertThat(folds).hasSize(5).allSatisfy(fold -> assertThat(fold).hasSizeBetween(160, 240));
    assertThat(folds.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(PEOPLE);
  }

  @Test
  void whoElseIsThereMakesNoDifference() {
    var alone = Folds.of(List.of("42"));
    var together = Folds.of(PEOPLE);

    for (int group = 0; group < alone.size(); group++) {
      assertThat(together.get(group).contains("42")).isEqualTo(alone.get(group).contains("42"));
    }
  }
}
