package fm.seda.collaborative.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShortlistTest {

  @RepeatedTest(200)
  void keepsTheBestInWhateverOrderTheyCome(RepetitionInfo run) {
    var chance = new Random(run.getCurrentRepetition());
    // few different scores, so that many are equal
    var scores = scores(chance, 1 + chance.nextInt(400), 1 + chance.nextInt(60));
    int most = 1 + chance.nextInt(80);

    var inOrder = new Shortlist(most);
    inOrder.consider(0, scores);
    var shuffled = new Shortlist(most);
    var items = new ArrayList<>(IntStream.range(0, scores.length).boxed().toList());
    Collections.shuffle(items, chance);
    items.forEach(item -> shuffled.consider(item, scores[item]));

    assertThat(inOrder.best().items()).containsExactly(sorted(scores, most));
    assertThat(shuffled.best().items()).containsExactly(sorted(scores, most));
  }

  @Test
  void takesWhatIsWorthNothingWhereThereIsNothingElse() {
    var list = new Shortlist(3);
    list.consider(0, new float[] {Float.NEGATIVE_INFINITY, -1});

    assertThat(list.best().items()).containsExactly(1, 0);
  }

  @Test
  void goesOnFromWhereItWasAskedLast() {
    var list = new Shortlist(2);
    list.consider(0, new float[] {3, 1, 2});
    assertThat(list.best().items()).containsExactly(0, 2);

    list.consider(3, new float[] {5, 2.5f, 2});
    assertThat(list.best().items()).containsExactly(3, 0);
  }

  private static float[] scores(Random chance, int count, int different) {
    var scores = new float[count];
    for (int i = 0; i < count; i++) {
      scores[i] = chance.nextInt(different) - different / 2;
    }
    return scores;
  }

  private static int[] sorted(float[] scores, int most) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(it -> -scores[it]).thenComparing(it -> it))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
