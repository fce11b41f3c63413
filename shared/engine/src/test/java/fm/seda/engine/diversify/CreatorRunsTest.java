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
import org.junit.jupiter.api.Test;

class CreatorRunsTest {

  @Test
  void breaksARunWithTheNextBySomebodyElse() {
    var ranked = ranked("ann", "ann", "ann", "ann", "bob", "cleo");

    assertThat(names(arrange(ranked)))
        .containsExactly("1 ann", "2 ann", "3 ann", "5 bob", "4 ann", "6 cleo");
  }

  @Test
  void endsWhereNobodyElseIsLeft() {
    assertThat(arrange(ranked("bob", "ann", "ann", "ann", "ann", "ann"))).hasSize(4);
  }

  @Test
  void letsItemsOfUnknownCreatorsRun() {
    var ranked = new ArrayList<Scored>();
    for (int i = 0; i < 6; i++) {
      ranked.add(scored(1, AnItem.called("room " + i)));
    }

    assertThat(arrange(ranked)).isEqualTo(ranked);
  }

  private static List<Scored> ranked(String... creators) {
    var ranked = new ArrayList<Scored>();
    for (var creator : creators) {
      ranked.add(scored(1, AnItem.called(ranked.size() + 1 + " " + creator).by(creator)));
    }
    return ranked;
  }

  private static List<Scored> arrange(List<Scored> ranked) {
    var person = Pool.portrait(new World(), AListener.unknown());
    return new CreatorRuns()
        .arrange(new Aim(person, "test", new DiversityRules(1, 0, 1, 3, 1, 0, 0), 20), ranked);
  }
}
