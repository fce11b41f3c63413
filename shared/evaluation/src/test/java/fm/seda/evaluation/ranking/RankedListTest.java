package fm.seda.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankedListTest {

  @Test
  void topIsWhatThereIsUpToK() {
    var list = new RankedList("ann", List.of("a", "b", "c"));

    assertThat(list.top(2)).containsExactly("a", "b");
    assertThat(list.top(9)).containsExactly("a", "b", "c");
    assertThat(RankedList.empty("ann").top(2)).isEmpty();
  }

  @Test
  void refusesToCountAHitTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankedList("ann", List.of("a", "b", "a")))
        .withMessageContaining("ann");
  }

  @Test
  void refusesToLookAtNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> RankedList.empty("ann").top(0));
  }
}
