package fm.seda.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.evaluation.known.Training;
import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NovelShareTest {

  // six pairs: hit and smash hold four of them, the others are the tail
  private final Training training =
      new Training(
          Map.of("p1", Set.of("hit", "smash", "rare"), "p2", Set.of("hit", "smash", "odd")));

  private final NovelShare metric =
      new NovelShare(
          3,
          training,
          Map.of("hit", Set.of("pop", "rock"), "smash", Set.of("jazz"), "rare", Set.of("pop")),
          Map.of("ann", Set.of("pop"), "bob", Set.of("pop", "jazz")));

  private final Truth any = new Truth(Set.of("hit"));

  @Test
  void countsWhatIsOutsideOfAPersonsGenresOrInTheTail() {
    // ann knows pop: smash is jazz, rare is pop but in the tail, only hit is neither
    assertThat(metric.of(new RankedList("ann", List.of("hit", "smash", "rare")), any))
        .isCloseTo(2 / 3.0, within(1e-12));
    // bob knows jazz too
    assertThat(metric.of(new RankedList("bob", List.of("hit", "smash", "rare")), any))
        .isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void isAShareOfWhatWasShown() {
    assertThat(metric.of(new RankedList("bob", List.of("hit", "rare")), any)).isEqualTo(1 / 2.0);
    assertThat(metric.of(RankedList.empty("bob"), any)).isZero();
  }

  @Test
  void everythingIsNewToWhoseGenresAreNotKnown() {
    assertThat(metric.of(new RankedList("cid", List.of("hit", "smash")), any)).isEqualTo(1);
  }
}
