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

class GenreBalanceTest {

  @Test
  void givesEachOfTheirGenresATurn() {
    var ranked = of("house", 10);
    ranked.addAll(of("jazz", 10));

    var first = names(arrange(ranked, "house", "jazz")).subList(0, 10);

    assertThat(first).filteredOn(it -> it.startsWith("house")).hasSize(5);
  }

  @Test
  void bringsNothingForeignForTheSakeOfBalance() {
    var ranked = of("house", 10);
    ranked.addAll(of("polka", 10));

    assertThat(arrange(ranked, "house", "jazz")).isEqualTo(ranked);
  }

  @Test
  void changesNothingForSomebodyWithoutGenres() {
    var ranked = of("house", 10);

    assertThat(arrange(ranked)).isSameAs(ranked);
  }

  private static List<Scored> of(String genre, int count) {
    var ranked = new ArrayList<Scored>();
    for (int i = 0; i < count; i++) {
      ranked.add(scored(1, AnItem.called(genre + " " + i).genres(genre)));
    }
    return ranked;
  }

  private static List<Scored> arrange(List<Scored> ranked, String... chosen) {
    var person = Pool.portrait(new World(), AListener.unknown().chose(chosen));
    return new GenreBalance()
        .arrange(new Aim(person, "test", new DiversityRules(1, 0, 0.5, 9, 1, 0, 0), 10), ranked);
  }
}
