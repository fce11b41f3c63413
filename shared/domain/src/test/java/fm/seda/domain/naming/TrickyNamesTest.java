package fm.seda.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrickyNamesTest {

  private static final double LEAST_PRECISION = 0.99;
  private static final double LEAST_RECALL = 0.95;

  private final List<TrickyPair> table = TrickyPair.all();

  @Test
  void theTableIsLongAndNeitherAnswerIsTheUsualOne() {
    assertThat(table).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    assertThat(share(pair -> !pair.same(), table)).isBetween(0.45, 0.55);
  }

  @Test
  void hardlyAnyAreMergedThatAreNotTheSame() {
    var merged = table.stream().filter(pair -> pair.likeness().isSame()).toList();

    assertThat(share(TrickyPair::same, merged))
        .as("wrongly merged:\n%s", shown(merged, pair -> !pair.same()))
        .isGreaterThanOrEqualTo(LEAST_PRECISION);
  }

  @Test
  void mostThatAreTheSameAreRecognised() {
    var same = table.stream().filter(TrickyPair::same).toList();

    assertThat(share(pair -> pair.likeness().isSame(), same))
        .as("not recognised:\n%s", shown(same, pair -> !pair.likeness().isSame()))
        .isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @Test
  void anIndexFindsWhateverIsRecognised() {
    assertThat(table)
        .filteredOn(pair -> pair.likeness().isSame())
        .allMatch(pair -> pair.haveOneKey() || pair.haveOneId());
  }

  @Test
  void theOrderDoesNotMatter() {
    assertThat(table)
        .allSatisfy(pair -> assertThat(pair.likeness()).isEqualTo(pair.likenessTheOtherWayRound()));
  }

  private static double share(Predicate<TrickyPair> which, List<TrickyPair> pairs) {
    return (double) pairs.stream().filter(which).count() / pairs.size();
  }

  private static String shown(List<TrickyPair> pairs, Predicate<TrickyPair> which) {
    return pairs.stream()
        .filter(which)
        .map(pair ->
            "  %s: %s  /  %s  (%s): %s"
                .formatted(pair.kind(), pair.one(), pair.other(), pair.comment(), pair.likeness()))
        .collect(Collectors.joining("\n"));
  }
}
