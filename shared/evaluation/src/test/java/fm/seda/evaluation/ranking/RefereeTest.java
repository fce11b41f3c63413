package fm.seda.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.evaluation.known.Training;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefereeTest {

  private final Referee referee =
      new Referee(new Training(Map.of("ann", Set.of("had"))), List.of("a", "b", "had"));

  @Test
  void strikesWhatMayNotBeThereAndClosesTheRanks() {
    var verdict = referee.judge(Map.of("ann", List.of("had", "a", "nonsense", "a", "had", "b")));

    assertThat(verdict.run().of("ann").items()).containsExactly("a", "b");
    assertThat(verdict.fouls()).isEqualTo(Map.of(Foul.KNOWN, 2, Foul.TWICE, 1, Foul.UNKNOWN, 1));
  }

  @Test
  void whatOnePersonHasMayBeShownToAnother() {
    var verdict = referee.judge(Map.of("bob", List.of("had")));

    assertThat(verdict.run().of("bob").items()).containsExactly("had");
    assertThat(verdict.fouls()).isEmpty();
  }
}
