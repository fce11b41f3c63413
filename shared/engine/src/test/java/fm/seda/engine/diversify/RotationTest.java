package fm.seda.engine.diversify;

import static fm.seda.engine.twin.Pool.names;
import static fm.seda.engine.twin.Pool.scored;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.InteractionType;
import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.score.Scored;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.Pool;
import fm.seda.engine.twin.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {

  private final List<Scored> ranked = ranked(6);
  private final AListener anna = AListener.unknown();

  @Test
  void sendsWhatWasShownSomePlacesBackForEachList() {
    saw(0, 1);
    assertThat(names(arrange(2))).containsExactly("1", "2", "0", "3", "4", "5");

    saw(0, 2);
    assertThat(names(arrange(2))).containsExactly("1", "2", "3", "4", "0", "5");
  }

  @Test
  void keepsTheOrderOfWhatWasShownAsOften() {
    saw(0, 2);
    saw(1, 2);
    saw(2, 2);

    assertThat(names(arrange(1))).containsExactly("0", "3", "1", "4", "2", "5");
    assertThat(names(arrange(2))).containsExactly("3", "4", "0", "5", "1", "2");
  }

  @Test
  void changesNothingWhereAllWasShownAsOften() {
    for (int i = 0; i < ranked.size(); i++) {
      saw(i, 4);
    }

    assertThat(arrange(1)).isEqualTo(ranked);
  }

  @Test
  void leavesWhatTheyTouchedWhereItIs() {
    saw(0, 3);
    saw(1, 3);
    anna.did(InteractionType.PLAY, ranked.getFirst().item().ref());

    assertThat(names(arrange(1))).containsExactly("0", "2", "3", "4", "1", "5");
  }

  @Test
  void changesNoScore() {
    saw(0, 3);

    assertThat(arrange(1)).containsExactlyInAnyOrderElementsOf(ranked);
  }

  @Test
  void changesNothingWhereItIsOffOrNothingWasShown() {
    assertThat(arrange(1)).isSameAs(ranked);
    saw(0, 3);
    assertThat(arrange(0)).isSameAs(ranked);
  }

  @Test
  void sendsNothingBehindWhatListsAreDrawnFrom() {
    var many = ranked(400);
    anna.saw(many.getFirst().item().ref(), 50);
    anna.saw(many.get(350).item().ref(), 50);

    var places = names(arrange(100, many));

    assertThat(places.indexOf("0")).isEqualTo(MarginalRelevance.DEPTH - 1);
    assertThat(places.indexOf("350")).isEqualTo(350);
  }

  private void saw(int place, int lists) {
    anna.saw(ranked.get(place).item().ref(), lists);
  }

  private static List<Scored> ranked(int count) {
    var ranked = new ArrayList<Scored>();
    for (int i = 0; i < count; i++) {
      ranked.add(scored(1.0 / (i + 1), AnItem.called(Integer.toString(i))));
    }
    return ranked;
  }

  private List<Scored> arrange(int rotation) {
    return arrange(rotation, ranked);
  }

  private List<Scored> arrange(int rotation, List<Scored> list) {
    var person = Pool.portrait(new World(), anna);
    var rules = new DiversityRules(1, 0, 1, 99, 1, rotation, 0);
    return new Rotation().arrange(new Aim(person, "test", rules, 20), list);
  }
}
