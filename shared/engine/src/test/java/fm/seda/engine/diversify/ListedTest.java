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
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedTest {

  @Test
  void keepsTheBestOfWhatLiesInOnePlace() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("best"), 1, 0),
            scored(0.8, AnItem.called("hardly another"), 0.98f, 0.199f),
            scored(0.7, AnItem.called("another"), 0.8f, 0.6f),
            scored(0.6, AnItem.called("not embedded")));

    assertThat(names(arrange(0.97, ranked))).containsExactly("best", "another", "not embedded");
  }

  @Test
  void keepsTheBestOfOneNameByOneCreator() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("Glow").by("ann")),
            scored(0.8, AnItem.called(" glow").by("ann")),
            scored(0.7, AnItem.called("GLOW ").by("bob")));

    assertThat(arrange(0.97, ranked)).containsExactly(ranked.getFirst(), ranked.getLast());
  }

  @Test
  void takesNothingForTheSameWhoseCreatorIsNotKnown() {
    var ranked = List.of(scored(0.9, AnItem.called("Glow")), scored(0.8, AnItem.called("glow")));

    assertThat(arrange(0.97, ranked)).isEqualTo(ranked);
  }

  @Test
  void keepsAllWhereItIsOff() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("Glow").by("ann"), 1, 0),
            scored(0.8, AnItem.called("glow").by("ann"), 1, 0));

    assertThat(arrange(1, ranked)).isEqualTo(ranked);
  }

  @Test
  void whatTakesATurnFromFarBehindIsNotNearlyTheSameEither() {
    var ranked =
        List.of(
            scored(0.9, AnItem.called("Glow").by("ann"), 1, 0),
            scored(0.8, AnItem.called("Dusk").by("ann"), 0, 1),
            scored(0.7, AnItem.called("Dawn").by("bob"), 0.99f, 0.141f),
            scored(0.6, AnItem.called("Noon").by("bob"), 0.6f, 0.8f));

    var person = Pool.portrait(new World(), AListener.unknown());
    var rules = new DiversityRules(1, 0, 1, 1, 0.97, 0, 0);
    assertThat(names(new CreatorRuns().arrange(new Aim(person, "test", rules, 3), ranked)))
        .containsExactly("Glow", "Noon", "Dusk");
  }

  private static List<Scored> arrange(double alike, List<Scored> ranked) {
    var person = Pool.portrait(new World(), AListener.unknown());
    var rules = new DiversityRules(1, 0, 1, 99, alike, 0, 0);
    return new Novelty().arrange(new Aim(person, "test", rules, 20), ranked);
  }
}
