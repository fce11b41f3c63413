package fm.seda.engine.diversify;

import static fm.seda.engine.twin.Pool.names;
import static fm.seda.engine.twin.Pool.scored;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.score.Scored;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.Pool;
import fm.seda.engine.twin.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarginalRelevanceTest {

  private final MarginalRelevance step = new MarginalRelevance();

  @Test
  void putsSomethingDifferentBeforeMoreOfTheSame() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("best"), 1, 0),
            scored(0.8, AnItem.called("same again"), 1, 0),
            scored(0.6, AnItem.called("different"), 0, 1));

    assertThat(names(arrange(0.7, 3, ranked))).containsExactly("best", "different", "same again");
  }

  @Test
  void keepsTheOrderOfTheScoresWhereOnlyTheyCount() {
    var ranked =
        List.of(scored(0.9, AnItem.called("best"), 1, 0), scored(0.8, AnItem.called("same"), 1, 0));

    assertThat(arrange(1, 2, ranked)).isSameAs(ranked);
  }

  @Test
  void comparesWhatItemsAreCalledBeforeWhereTheyLie() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("house").genres("house"), 1, 0),
            scored(0.8, AnItem.called("house too").genres("house"), 0, 1),
            scored(0.7, AnItem.called("jazz").genres("jazz"), 1, 0));

    assertThat(names(arrange(0.7, 2, ranked))).containsExactly("house", "jazz", "house too");
  }

  @Test
  void leavesWhatIsNotShownBehindInItsOrder() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("a"), 1, 0),
            scored(0.8, AnItem.called("b"), 1, 0),
            scored(0.7, AnItem.called("c"), 1, 0),
            scored(0.6, AnItem.called("d"), 0, 1));

    assertThat(names(arrange(0.5, 2, ranked))).containsExactly("a", "d", "b", "c");
  }

  @Test
  void aWholeListOfOneKindWeighsMoreThanOneTwin() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("house").genres("house")),
            scored(0.9, AnItem.called("house too").genres("house")),
            scored(0.9, AnItem.called("jazz").genres("jazz")),
            scored(0.8, AnItem.called("house again").genres("house")),
            scored(0.8, AnItem.called("jazz too").genres("jazz")));

    assertThat(names(arrange(0.5, 4, ranked))).startsWith("house", "jazz", "house too", "jazz too");
  }

  @Property(tries = 200)
  void takesTheBestBalanceEveryTime(@ForAll long seed) {
    var random = new Random(seed);
    var ranked = new ArrayList<Scored>();
    for (int i = 0; i < 60; i++) {
      var angle = random.nextDouble(Math.PI);
      float[] vector = {(float) Math.cos(angle), (float) Math.sin(angle)};
      ranked.add(scored(random.nextDouble(), AnItem.called("item " + i), vector));
    }
    ranked.sort(Scored.BEST_FIRST);

    assertThat(arrange(0.7, 20, ranked).subList(0, 20)).isEqualTo(oneByOne(0.7, 20, ranked));
  }

  private static List<Scored> oneByOne(double lambda, int size, List<Scored> ranked) {
    var rest = new ArrayList<>(ranked);
    var taken = new ArrayList<Scored>();
    while (taken.size() < size) {
      var best = rest.getFirst();
      for (var it : rest) {
        best = balance(lambda, it, taken) > balance(lambda, best, taken) ? it : best;
      }
      rest.remove(best);
      taken.add(best);
    }
    return taken;
  }

  private static double balance(double lambda, Scored it, List<Scored> taken) {
    var vector = Objects.requireNonNull(it.candidate().vector());
    var likeness =
        taken.stream()
            .map(other -> Objects.requireNonNull(other.candidate().vector()))
            .mapToDouble(other -> vector[0] * other[0] + vector[1] * other[1])
            .average()
            .orElse(0);
    return lambda * it.score() - (1 - lambda) * Math.max(0, likeness);
  }

  private List<Scored> arrange(double lambda, int size, List<Scored> ranked) {
    var person = Pool.portrait(new World(), AListener.unknown());
    return step.arrange(
        new Aim(person, "test", new DiversityRules(lambda, 0, 1, 99, 1, 0, 0), size), ranked);
  }
}
