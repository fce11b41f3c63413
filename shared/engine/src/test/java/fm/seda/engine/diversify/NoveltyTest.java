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

class NoveltyTest {

  @Test
  void bringsThreeOfTenFromOutsideTheirGenres() {
    var ranked = usual(30);
    for (int i = 0; i < 30; i++) {
      ranked.add(scored(0.1, AnItem.called("new " + i).genres("polka").popularity(0.1)));
    }

    var list = names(arrange(10, ranked)).subList(0, 10);

    assertThat(list).endsWith("new 0", "new 1", "new 2").startsWith("usual 0", "usual 1");
  }

  @Test
  void countsTheLessPopularHalfAsNew() {
    var ranked = new ArrayList<Scored>();
    for (int i = 0; i < 20; i++) {
      var popularity = i < 10 ? 0.9 : 0.1;
      ranked.add(scored(1, AnItem.called("no " + i).genres("house").popularity(popularity)));
    }

    assertThat(names(arrange(10, ranked)).subList(0, 10)).endsWith("no 10", "no 11", "no 12");
  }

  @Test
  void holdsOnEveryScreen() {
    var ranked = usual(40);
    for (int i = 0; i < 40; i++) {
      ranked.add(scored(0.1, AnItem.called("new " + i).genres("polka").popularity(0.1)));
    }

    var list = names(arrange(40, ranked));

    assertThat(list.subList(0, 20)).filteredOn(it -> it.startsWith("new")).hasSize(6);
    assertThat(list.subList(20, 40)).filteredOn(it -> it.startsWith("new")).hasSize(6);
  }

  @Test
  void isNewIfWhatItIsAboveAllIsNotTheirs() {
    var ranked = usual(10);
    ranked.add(scored(0.1, AnItem.called("besides").genres("polka", "house").popularity(1)));
    ranked.add(scored(0.1, AnItem.called("above all").genres("house", "polka").popularity(1)));
    for (int i = 0; i < 20; i++) {
      ranked.add(scored(0.1, AnItem.called("rare " + i).genres("house").popularity(0.1)));
    }

    assertThat(names(arrange(10, ranked)).subList(0, 10)).endsWith("besides", "rare 0", "rare 1");
  }

  @Test
  void changesNothingWhereEnoughIsNew() {
    var ranked = new ArrayList<Scored>();
    ranked.add(scored(1, AnItem.called("a").genres("polka")));
    ranked.addAll(usual(2));

    assertThat(arrange(3, ranked)).isEqualTo(ranked);
  }

  @Test
  void keepsEveryItemOnce() {
    var ranked = usual(30);
    ranked.add(scored(0.1, AnItem.called("new").genres("polka").popularity(0.1)));

    assertThat(arrange(10, ranked)).containsExactlyInAnyOrderElementsOf(ranked);
  }

  // popular items of the person's genre
  private static List<Scored> usual(int count) {
    var ranked = new ArrayList<Scored>();
    for (int i = 0; i < count; i++) {
      ranked.add(scored(1, AnItem.called("usual " + i).genres("house").popularity(0.9)));
    }
    return ranked;
  }

  private static List<Scored> arrange(int size, List<Scored> ranked) {
    var person = Pool.portrait(new World(), AListener.unknown().chose("house"));
    return new Novelty()
        .arrange(new Aim(person, "test", new DiversityRules(1, 0.3, 1, 9, 1, 0, 0), size), ranked);
  }
}
