package fm.seda.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.evaluation.known.TagVectors;
import fm.seda.evaluation.known.Training;
import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Run;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RunMetricsTest {

  private static final Offset<Double> EXACT = within(1e-12);

  // of four people three have a, one each b, c and d: a alone holds half of the pairs
  private final Training training =
      new Training(
          Map.of(
              "p1", Set.of("a", "b"),
              "p2", Set.of("a", "c"),
              "p3", Set.of("a"),
              "p4", Set.of("d")));

  private final Run run =
      new Run(
          List.of(
              new RankedList("p1", List.of("d", "c", "a")),
              new RankedList("p4", List.of("a", "new")),
              RankedList.empty("p3")));

  @Test
  void coverageIsWhatAnybodyWasShown() {
    // d, c, a and new of a catalogue of eight
    assertThat(new Coverage(2, 8).of(run)).isCloseTo(4 / 8.0, EXACT);
    // d and a
    assertThat(new Coverage(1, 8).of(run)).isCloseTo(2 / 8.0, EXACT);
  }

  @Test
  void noveltyIsTheMeanSurpriseInBits() {
    // d and c are had by 1 of 4: 2 bits each; a by 3 of 4; new counts as had by 1
    var bits = 2 + 2 + Math.log(4 / 3.0) / Math.log(2) + 2;

    assertThat(new Novelty(2, training).of(run)).isCloseTo(bits / 4, EXACT);
  }

  @Test
  void tailShareIsWhatIsNotAmongTheMostPopular() {
    // of d, c, a and new only a is in the head
    assertThat(new TailShare(2, training).of(run)).isCloseTo(3 / 4.0, EXACT);
    assertThat(new TailShare(3, training).of(run)).isCloseTo(3 / 5.0, EXACT);
  }

  @Test
  void diversityIsTheMeanDistanceOfAllPairsThatHaveTags() {
    // four items are tagged, rock on two, jazz on two, folk on one; all counts are 1
    var tags =
        new TagVectors(
            Map.of(
                "r", Map.of("rock", 1),
                "rj", Map.of("rock", 1, "jazz", 1),
                "j", Map.of("jazz", 1),
                "f", Map.of("folk", 1)));
    // r·rj = rj·j = 1/√2 and r·j = 0
    var first = 1 - (2 / Math.sqrt(2) + 0) / 3;
    // r·f = 0; what has no tags forms no pairs
    var second = 1.0;

    var lists =
        new Run(
            List.of(
                new RankedList("p1", List.of("r", "rj", "j")),
                new RankedList("p2", List.of("r", "untagged", "f")),
                new RankedList("p3", List.of("untagged", "r"))));

    assertThat(new IntraListDiversity(3, tags).of(lists)).isCloseTo((first + second) / 2, EXACT);
  }

  @Test
  void whereNothingWasShownTheyAreZero() {
    var silent = new Run(List.of());

    assertThat(new Coverage(5, 8).of(silent)).isZero();
    assertThat(new Novelty(5, training).of(silent)).isZero();
    assertThat(new TailShare(5, training).of(silent)).isZero();
    assertThat(new IntraListDiversity(5, new TagVectors(Map.of())).of(silent)).isZero();
  }
}
