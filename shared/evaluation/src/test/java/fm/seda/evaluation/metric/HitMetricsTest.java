package fm.seda.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** One list with hits at ranks 2, 4 and 6, for somebody to whom four items are relevant. */
class HitMetricsTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private final RankedList list = new RankedList("ann", List.of("x", "A", "y", "B", "z", "C"));
  private final Truth truth = new Truth(Set.of("A", "B", "C", "D"));

  @Test
  void precisionIsHitsByPlaces() {
    assertThat(new Precision(5).of(list, truth)).isCloseTo(2 / 5.0, EXACT);
    assertThat(new Precision(6).of(list, truth)).isCloseTo(3 / 6.0, EXACT);
  }

  @Test
  void precisionDoesNotForgiveAShortList() {
    assertThat(new Precision(10).of(list, truth)).isCloseTo(3 / 10.0, EXACT);
  }

  @Test
  void recallIsHitsByWhatThereWasToFind() {
    assertThat(new Recall(5).of(list, truth)).isCloseTo(2 / 4.0, EXACT);
    assertThat(new Recall(1).of(list, truth)).isZero();
  }

  @Test
  void ndcgWeighsHitsByRank() {
    // hits at ranks 2 and 4; best would be ranks 1 to 4
    var gained = 1 / log2(3) + 1 / log2(5);
    var best = 1 / log2(2) + 1 / log2(3) + 1 / log2(4) + 1 / log2(5);
    assertThat(gained / best).isCloseTo(0.41443, within(1e-5));

    assertThat(new Ndcg(5).of(list, truth)).isCloseTo(gained / best, EXACT);
  }

  @Test
  void ndcgExpectsNoMoreHitsThanPlaces() {
    // one hit at rank 2; best would be ranks 1 and 2, though four are relevant
    assertThat(new Ndcg(2).of(list, truth))
        .isCloseTo((1 / log2(3)) / (1 / log2(2) + 1 / log2(3)), EXACT);
  }

  @Test
  void reciprocalRankLooksAtTheFirstHitOnly() {
    assertThat(new ReciprocalRank(5).of(list, truth)).isCloseTo(1 / 2.0, EXACT);
    assertThat(new ReciprocalRank(1).of(list, truth)).isZero();
  }

  @Test
  void hitRateIsWhetherThereIsAny() {
    assertThat(new HitRate(2).of(list, truth)).isEqualTo(1);
    assertThat(new HitRate(1).of(list, truth)).isZero();
  }

  @Test
  void namesSayWhereTheListIsCut() {
    assertThat(List.of(new Precision(5), new Recall(5), new Ndcg(5)).stream().map(Metric::name))
        .containsExactly("precision@5", "recall@5", "ndcg@5");
    assertThat(List.of(new ReciprocalRank(5), new HitRate(5)).stream().map(Metric::name))
        .containsExactly("mrr@5", "hit rate@5");
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
