package fm.seda.collaborative.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.collaborative.sparse.SparseRows;
import org.junit.jupiter.api.Test;

class OverlapModelTest {

  private static final OverlapTraining TRAINING = new OverlapTraining(5, 1);

  private static final SparseRows PREFERENCES =
      SparseRows.builder(3, 3).add(0, 0, 1).add(0, 1, 0.5f).add(1, 1, 1).add(2, 2, 1).build();

  private static final SparseRows FRIENDS = SparseRows.builder(3, 3).add(0, 1, 1).build();

  @Test
  void scoresWhoeverComesLaterAsIfTheyHadBeenThere() {
    var model = TRAINING.train(PREFERENCES, FRIENDS);

    var later =
        model.scores(new int[] {0, 1}, new float[] {1, 0.5f}, new int[] {1}, new float[] {1});

    assertThat(later).containsExactly(model.scores(0));
  }

  @Test
  void knowsSomebodyWithoutHistoryByTheirFriends() {
    var model = TRAINING.train(PREFERENCES, FRIENDS);

    // person 0 is friends with person 1 as well, and has items 0 and 1
    var scores = model.scores(new int[0], new float[0], new int[] {1}, new float[] {1});

    assertThat(scores[0]).isPositive();
    assertThat(scores[1]).isPositive();
    assertThat(scores[2]).isZero();
  }

  @Test
  void whoCaresMoreIsToldMore() {
    var model = TRAINING.train(PREFERENCES, FRIENDS);

    var little = model.scores(new int[] {0}, new float[] {0.1f}, new int[0], new float[0]);
    var much = model.scores(new int[] {0}, new float[] {1}, new int[0], new float[0]);

    assertThat(much[1]).isGreaterThan(little[1]).isPositive();
    assertThat(much[0]).isZero();
  }
}
