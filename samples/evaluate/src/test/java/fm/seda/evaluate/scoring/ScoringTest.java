package fm.seda.evaluate.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fm.seda.evaluate.SomeData;
import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.importing.ArtistGenres;
import fm.seda.evaluation.ranking.Foul;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private static final DataSet DATA =
      new SomeData()
          .tagged("rock", 1, 4, 1)
          .played("1", "1", 5)
          .played("1", "2", 5)
          .played("2", "2", 5)
          .played("3", "3", 5)
          .set();

  // artist 9 was only ever played in what was held back
  private final Scoring scoring =
      new Scoring(
          DATA, new ArtistGenres(DATA), Map.of(), Map.of("1", Set.of("3"), "2", Set.of("1", "9")));

  @Test
  void everyMeasureIsTakenAtEachDepth() {
    var run = scoring.judge(Map.of("1", List.of("3"), "2", List.of("3", "1"))).run();

    assertThat(scoring.measures(run))
        .extracting(Measure::name)
        .containsExactly(
            "recall",
            "ndcg",
            "precision",
            "hit rate",
            "mrr",
            "novel share",
            "coverage",
            "novelty",
            "tail share",
            "intra-list diversity");
    assertThat(scoring.measures(run).getFirst().values())
        .containsExactly((1 + 0.5) / 2, (1 + 0.5) / 2);
    // 3 and 1 of five
    assertThat(scoring.measures(run).get(6).values()).containsExactly(0.4, 0.4);
  }

  @Test
  void whatSomebodyKnowsIsStruckFromTheirList() {
    var verdict = scoring.judge(Map.of("1", List.of("1", "3")));

    assertThat(verdict.run().of("1").items()).containsExactly("3");
    assertThat(verdict.fouls()).containsExactly(entry(Foul.KNOWN, 1));
  }

  @Test
  void theMostPopularIsWhatMostHaveAndThePersonDoesNot() {
    assertThat(scoring.popular(2)).isEqualTo(Map.of("1", List.of("3"), "2", List.of("1", "3")));
  }

  @Test
  void theTableIsReadableInATerminal() {
    var table = new ScoreTable(List.of(new Measure("recall", List.of(0.25, 0.5))));

    assertThat(table.lines())
        .containsExactly(
            "                            @10      @20", "recall                   0.2500   0.5000");
  }
}
