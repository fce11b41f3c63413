package fm.seda.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fm.seda.evaluation.metric.Coverage;
import fm.seda.evaluation.metric.HitRate;
import fm.seda.evaluation.metric.Precision;
import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Run;
import fm.seda.evaluation.ranking.Truth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private final Evaluation evaluation =
      new Evaluation(Map.of("ann", new Truth(Set.of("a")), "bob", new Truth(Set.of("b", "c"))));

  private final Run run =
      new Run(
          List.of(
              new RankedList("ann", List.of("a", "x")),
              new RankedList("stranger", List.of("y", "z"))));

  @Test
  void whoWasGivenNoListScoresZero() {
    var scores = evaluation.scores(new Precision(2), run);

    assertThat(scores.metric()).isEqualTo("precision@2");
    assertThat(scores.byPerson()).isEqualTo(Map.of("ann", 0.5, "bob", 0.0));
    assertThat(scores.mean()).isEqualTo((0.5 + 0) / 2);
    assertThat(evaluation.withoutList(run)).isEqualTo(1);
  }

  @Test
  void ofWhomNothingIsKnownDoesNotCount() {
    assertThat(evaluation.people()).isEqualTo(2);
    // a and x of ten; what the stranger was shown is left out
    assertThat(evaluation.of(new Coverage(2, 10), run)).isEqualTo(2 / 10.0);
  }

  @Test
  void whoWasNotMeasuredHasNoScore() {
    var scores = evaluation.scores(new HitRate(1), run);

    assertThat(scores.of("ann")).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores.of("stranger"))
        .withMessage("stranger was not measured by hit rate@1");
  }

  @Test
  void theMeanOfNobodyIsZero() {
    assertThat(new Evaluation(Map.of()).scores(new HitRate(1), run).mean()).isZero();
  }

  @Test
  void nothingRelevantIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Truth(Set.of()));
  }
}
