package fm.seda.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

  private final RankedList ann = new RankedList("ann", List.of("a"));
  private final RankedList bob = new RankedList("bob", List.of("b"));

  @Test
  void whoWasGivenNothingHasAnEmptyList() {
    assertThat(new Run(List.of(ann)).of("bob").items()).isEmpty();
  }

  @Test
  void canBeNarrowedToSomePeople() {
    var run = new Run(List.of(ann, bob)).among(List.of("cid", "bob"));

    assertThat(run.lists()).containsExactly(bob, RankedList.empty("cid"));
  }

  @Test
  void refusesTwoListsForOnePerson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Run(List.of(ann, new RankedList("ann", List.of("b")))));
  }
}
