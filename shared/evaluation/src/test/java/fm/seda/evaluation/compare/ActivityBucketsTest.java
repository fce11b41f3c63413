package fm.seda.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fm.seda.evaluation.Scores;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ActivityBucketsTest {

  @Test
  void tellsNewcomersFromRegulars() {
    var history = Map.of("none", 0, "few", 4, "some", 5, "more", 19, "many", 20);
    var scores =
        new Scores(
            "ndcg@10",
            new TreeMap<>(Map.of("none", 0.0, "few", 0.2, "some", 0.4, "more", 0.6, "many", 0.9)));

    var buckets = new ActivityBuckets(List.of(0, 5, 20, 100)).of(scores, history::get);

    assertThat(buckets.stream().map(it -> it.scores().byPerson().keySet()))
        .extracting(List::copyOf)
        .containsExactly(
            List.of("few", "none"), List.of("more", "some"), List.of("many"), List.of());
    assertThat(buckets.stream().map(it -> it.scores().mean()))
        .containsExactly((0.0 + 0.2) / 2, (0.4 + 0.6) / 2, 0.9, 0.0);
    assertThat(buckets.getLast().from()).isEqualTo(100);
    assertThat(buckets.getFirst().below()).isEqualTo(5);
  }

  @Test
  void refusesBoundsThatLeaveSomebodyOut() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ActivityBuckets(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new ActivityBuckets(List.of(1, 5)));
    assertThatIllegalArgumentException().isThrownBy(() -> new ActivityBuckets(List.of(0, 5, 5)));
  }
}
