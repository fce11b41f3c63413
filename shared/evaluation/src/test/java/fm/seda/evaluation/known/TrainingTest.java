package fm.seda.evaluation.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingTest {

  // a is had by three, b, c and d by one each: six pairs
  private final Training training =
      new Training(
          Map.of("ann", Set.of("a", "b"), "bob", Set.of("a", "c"), "cid", Set.of("a", "d")));

  @Test
  void popularityIsHowManyPeopleHaveIt() {
    assertThat(training.popularity("a")).isEqualTo(3);
    assertThat(training.popularity("b")).isEqualTo(1);
    assertThat(training.popularity("nobody's")).isZero();
  }

  @Test
  void theHeadHoldsHalfOfAllPairs() {
    assertThat(training.head()).containsExactly("a");
  }

  @Test
  void theHeadTakesAsManyAsItNeedsAndTiesByName() {
    // five pairs, 2.5 are half: a alone holds 2, so one of b, c and d comes too
    var ties = new Training(Map.of("ann", Set.of("a", "d", "c"), "bob", Set.of("a", "b")));

    assertThat(ties.head()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void whatNobodyHasIsInTheTail() {
    assertThat(training.isTail("a")).isFalse();
    assertThat(training.isTail("b")).isTrue();
    assertThat(training.isTail("nobody's")).isTrue();
  }
}
