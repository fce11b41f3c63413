package fm.seda.evaluate.cold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fm.seda.evaluate.SomeData;
import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.importing.ArtistGenres;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChosenGenresTest {

  @Test
  void aRareGenreTellsMoreThanOneEverybodyBears() {
    var data =
        new SomeData()
            .tagged("music", 1, 100, 1)
            .tagged("folk", 1, 25, 1)
            .played("2", "1", 9)
            .set();

    // ln(100/25) and ln(100/100)
    assertThat(chosen(data)).containsExactly(entry("2", List.of("folk", "music")));
  }

  @Test
  void favouritesCountMoreButNotAsOftenAsTheyArePlayed() {
    var data =
        new SomeData()
            .tagged("folk", 1, 25, 1)
            .tagged("jazz", 26, 50, 1)
            .played("2", "1", 100_000)
            .played("2", "26", 1_000)
            .played("2", "27", 1_000)
            .played("2", "28", 1_000)
            .set();

    // 1 against 3 · 0.01^0.2 = 1.19
    assertThat(chosen(data)).containsExactly(entry("2", List.of("jazz", "folk")));
  }

  @Test
  void nobodyChoosesMoreThanFive() {
    var data = new SomeData();
    for (int tag = 0; tag < 8; tag++) {
      data.tagged("tag " + tag, 1, 20, 1);
    }

    assertThat(chosen(data.played("2", "1", 1).set()).get("2")).hasSize(5);
  }

  @Test
  void whoHearsWhatHasNoGenreChoosesNone() {
    var data = new SomeData().tagged("folk", 1, 3, 1).played("2", "1", 1).set();

    assertThat(chosen(data)).containsExactly(entry("2", List.of()));
  }

  private static Map<String, List<String>> chosen(DataSet data) {
    return new ChosenGenres(data, new ArtistGenres(data)).ofEverybody();
  }
}
